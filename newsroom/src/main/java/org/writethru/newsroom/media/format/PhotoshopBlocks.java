package org.writethru.newsroom.media.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Photoshop's image resource blocks, in one of which picture desks keep IPTC-IIM. */
final class PhotoshopBlocks {
    private static final int SIGNATURE = 0x3842494D; // 8BIM
    private static final int IPTC = 0x0404;

    private PhotoshopBlocks() {}

    /** The IPTC-IIM datasets among these blocks. */
    static Optional<byte[]> iptc(byte[] blocks) {
        try {
            var in = ByteBuffer.wrap(blocks);
            while (in.remaining() >= 12 && in.getInt() == SIGNATURE) {
                int id = in.getShort() & 0xFFFF;
                int name = in.get() & 0xFF;
                in.position(in.position() + name + (name + 1) % 2);
                int length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    return Optional.empty();
                }
                if (id == IPTC) {
                    byte[] datasets = new byte[length];
                    in.get(datasets);
                    return Optional.of(datasets);
                }
                in.position(Math.min(in.limit(), in.position() + length + length % 2));
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
