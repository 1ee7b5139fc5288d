package org.writethru.newsroom.main.web;

import java.util.Set;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.writethru.newsroom.platform.web.ShelfFilter;

/** The parts of Spring Boot that a node uses, named one by one; nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class WebConfiguration {
    @Bean
    FilterRegistrationBean<ShelfFilter> shelf(Shopfront shopfront) {
        var registration = new FilterRegistrationBean<>(new ShelfFilter(shopfront.shelf()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestBounds> bounds() {
        var registration = new FilterRegistrationBean<>(new RequestBounds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> failures() {
        return factory -> {
            factory.addErrorPages(new ErrorPage("/error"));
            factory.addContextCustomizers(PlainFailures::reportFor);
            // Browsers write forms in the charset of the page and do not say which (HTML, 4.10.21.7); Tomcat would take
            // Latin-1.
            factory.addContextCustomizers(context -> context.setRequestCharacterEncoding("UTF-8"));
        };
    }

    /** Lets connections become WebSockets (RFC 6455). */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sockets() {
        return factory ->
                factory.addContextCustomizers(context -> context.addServletContainerInitializer(new WsSci(), Set.of()));
    }
}
