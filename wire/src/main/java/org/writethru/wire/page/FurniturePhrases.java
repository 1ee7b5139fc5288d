package org.writethru.wire.page;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of buttons and menus, in the languages that pages are read in. */
final class FurniturePhrases {
    private static final int LONGEST_PHRASE = 5;

    /** Words of buttons that pass a story on, and the signals of teleprinter rings. */
    static final Set<String> SHARING = phrases("""
            share, tweet, pin it, like, send, print, email this, e mail this, email, e mail, copy link,
            link copied, save, bookmark, facebook, twitter, x com, telegram, whatsapp, vkontakte, vk, viber,
            linkedin, instagram, youtube, tiktok, odnoklassniki, ok ru, messenger, reddit, pinterest, rss,
            threads, bluesky, поделиться, поделитесь, поделись, распечатать, печать, версия для печати,
            отправить, скопировать ссылку, сохранить, вконтакте, одноклассники, телеграм, paylaş, paylaşın,
            paylaşmaq, çap et, çap versiyası, yazdır, beğen, kaydet, kopyala, teilen, drucken, merken, versenden,
            partager, imprimer, enregistrer, envoyer, compartir, imprimir, guardar, twittear, tuitear, enviar, enviar a, enviar por correo, recomendar, recomendar en, tuenti, menéame, eskup,
            recommend, recommend on, flipboard, digg, stumbleupon, delicious, condividi, stampa,
            compartilhar, delen, udostępnij, drukuj, поширити, поділитися, друк, شارك, مشاركة, طباعة, إرسال, حفظ,
            نسخ الرابط, اشتراک گذاری, چاپ, کیفیت, կիսվել, տպել, տարածել, გაზიარება, ბეჭდვა, бөлісу, κοινοποίηση,
            on, in, via, by, auf, sur, en, this, article, story, page, text, size, with, friends, this article,
            a, aa, nnnn, zczc, aumenta el tamaño del texto, disminuye el tamaño del texto, agrandar texto,
            reducir texto, 기사보내기, 공유하기, 공유, 폰트, 글자크기, 뉴스듣기, 프린트, 인쇄, 스크랩,
            分享, 分享到, 收藏, 打印, 转发, シェア, シェアする, ツイート, 印刷, 保存
            """);

    /** Words of menus. */
    static final Set<String> MENU = phrases("""
            home, homepage, main page, news, politics, economy, business, world, society, sport, sports, culture,
            video, videos, photo, photos, gallery, opinion, interview, interviews, analysis, about us, about,
            contact, contacts, contact us, search, menu, login, log in, signin, sign in, signup, sign up,
            register, back, back to top, to top, top, next, previous, prev, older, newer, archive, archives, rss,
            mobile version, full version, terms of use, terms, terms of service, privacy policy, privacy,
            advertise with us, advertise, subscribe, help, faq, sitemap, weather, currency, live, tv, radio,
            podcast, podcasts, english, русский, azərbaycanca, azərbaycan, türkçe, deutsch, français, español,
            հայերեն, ქართული, العربية, فارسی, українська, en, ru, az, tr, de, fr, es, hy, am, ka, ge, ar, fa, uk,
            ua, eng, rus, aze, arm, skip to main content, skip to content, close, open, more, all, all news,
            view all, see all, show more, load more, read more, continue reading, region, technology, science, health, regions,
            incidents, accidents, multimedia, multimedias, special, projects, главная, главная страница, новости,
            политика, экономика, общество, мир, в мире, спорт, культура, происшествия, интервью, аналитика,
            мнение, мнения, видео, фото, о нас, об агентстве, о проекте, контакты, реклама на сайте, поиск, меню,
            вход, войти, регистрация, назад, наверх, вверх, архив, ещё, еще, все, все новости, показать ещё,
            показать еще, читать далее, подробнее, далее, регион, регионы, технологии, наука, бизнес, финансы,
            карта сайта, политика конфиденциальности, пользовательское соглашение, редакция, подписка, лента,
            темы, мультимедиа, ana səhifə, əsas səhifə, baş səhifə, xəbərlər, siyasət, iqtisadiyyat, cəmiyyət,
            dünya, idman, mədəniyyət, müsahibə, haqqımızda, əlaqə, axtarış, menyu, hadisə, analitika, arxiv,
            bütün xəbərlər, daha çox, ətraflı, foto, layihələr, ölkə, elm, təhsil, texnologiya, şou biznes,
            maraqlı, anasayfa, ana sayfa, gündem, siyaset, ekonomi, spor, kültür sanat, kültür, yaşam, teknoloji,
            sağlık, eğitim, hakkımızda, iletişim, künye, arama, menü, giriş, tümü, daha fazla, devamı, գլխավոր,
            գլխավոր էջ, նորություններ, լուրեր, քաղաքականություն, տնտեսություն, հասարակություն, աշխարհ, սպորտ,
            մշակույթ, կապ, մեր մասին, որոնում, հարցազրույց, տարածաշրջան, მთავარი, პოლიტიკა, ეკონომიკა,
            საზოგადოება, მსოფლიო, სპორტი, კულტურა, კონტაქტი, ძებნა, الرئيسية, أخبار, الأخبار, سياسة, اقتصاد,
            العالم, رياضة, ثقافة, من نحن, اتصل بنا, بحث, القائمة, المزيد, مجتمع, محليات, منوعات, فيديو, صور,
            خانه, صفحه اصلی, سیاسی, اقتصادی, جهان, ورزشی, فرهنگی, تماس با ما, درباره ما, головна, новини,
            політика, економіка, суспільство, світ, контакти, про нас, пошук, startseite, nachrichten, politik,
            wirtschaft, gesellschaft, welt, ausland, inland, panorama, kultur, wissen, kontakt, impressum,
            datenschutz, suche, anmelden, mehr, zurück, nach oben, agb, über uns, regional, lokales, accueil,
            actualités, politique, économie, société, monde, international, mentions légales, recherche,
            se connecter, retour, plus, inicio, portada, noticias, política, economía, sociedad, mundo,
            internacional, deportes, cultura, contacto, buscar, aviso legal, volver, más, home page, notizie,
            politica, economia, esteri, cronaca, chi siamo, contatti, cerca, início, notícias, esportes,
            strona główna, wiadomości, polityka, gospodarka, świat, szukaj
            """);

    private FurniturePhrases() {}

    /** Whether the line is made of these phrases and nothing else. */
    static boolean only(Set<String> phrases, String line) {
        var bare = Words.bare(line);
        var words = bare.split(" ", -1);
        int at = 0;
        while (at < words.length) {
            int taken = taken(phrases, words, at);
            if (taken == 0) {
                return false;
            }
            at += taken;
        }
        return !bare.isEmpty();
    }

    private static int taken(Set<String> phrases, String[] words, int from) {
        for (int many = Math.min(LONGEST_PHRASE, words.length - from); many > 0; many--) {
            if (phrases.contains(String.join(" ", Arrays.copyOfRange(words, from, from + many)))) {
                return many;
            }
        }
        return 0;
    }

    private static Set<String> phrases(String list) {
        return Arrays.stream(list.split("[,\\n]", -1))
                .map(Words::bare)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
