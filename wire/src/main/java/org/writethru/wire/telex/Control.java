package org.writethru.wire.telex;

/** The control bytes of ISO 646 that wires give a meaning to. */
public final class Control {
    /** Start of a message’s heading. */
    public static final byte SOH = 0x01;

    /** Start of its text. */
    public static final byte STX = 0x02;

    /** End of its text. */
    public static final byte ETX = 0x03;

    /** End of the transmission. */
    public static final byte EOT = 0x04;

    /** Backspace: a tabular line of ANPA 1312 begins. */
    public static final byte BS = 0x08;

    /** Form feed: between two messages. */
    public static final byte FF = 0x0C;

    /** Space band: a space that may be stretched. */
    public static final byte DLE = 0x10;

    /** Text in paragraphs. */
    public static final byte DC1 = 0x11;

    /** Tabular text. */
    public static final byte DC2 = 0x12;

    /** First byte of the format pair. */
    public static final byte DC3 = 0x13;

    /** First byte of the format pair, the other of the two. */
    public static final byte DC4 = 0x14;

    /** Keeps both ends of the line in step. */
    public static final byte SYN = 0x16;

    /** Divides the number of an ANPA message from its selector; a thin space in its text. */
    public static final byte US = 0x1F;

    /** Deleted: fill, which means nothing. */
    public static final byte DEL = 0x7F;

    private Control() {}
}
