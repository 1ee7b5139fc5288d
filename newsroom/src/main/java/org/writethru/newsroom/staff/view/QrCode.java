package org.writethru.newsroom.staff.view;

/**
 * A QR code as the shapes of an SVG picture.
 *
 * @param size of the square, its quiet margin included, in modules
 * @param path the dark modules
 */
public record QrCode(int size, String path) {
    /** Light modules around the code (ISO/IEC 18004, section 6.3.8). */
    private static final int MARGIN = 4;

    /** The code that says this. */
    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return new QrCode(code.size + 2 * MARGIN, path.toString());
    }
}
