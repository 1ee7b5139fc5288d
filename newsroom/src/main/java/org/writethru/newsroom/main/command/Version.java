package org.writethru.newsroom.main.command;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Writethru " + (version == null ? "(from its sources)" : version)};
    }
}
