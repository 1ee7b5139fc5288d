package org.writethru.newsroom.media;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import org.writethru.newsroom.media.format.Orientation;

/** Brings images into the colours of the web (sRGB) and turns them upright. Meant for images that are small already. */
final class Colours {
    private Colours() {}

    /** In sRGB: three channels, or four if parts are transparent. */
    static BufferedImage web(BufferedImage image) {
        if (image.getColorModel().hasAlpha()
                || image.getColorModel().getColorSpace().isCS_sRGB()) {
            return image;
        }
        var web = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (PixelReader.grey(image)) {
            // Java takes grey for linear light and would brighten it; pictures mean the web's curve.
            return spread(image, web);
        }
        try {
            return new ColorConvertOp(null).filter(image, web);
        } catch (CMMException | IllegalArgumentException e) {
            return bandwise(image, web);
        }
    }

    private static BufferedImage spread(BufferedImage grey, BufferedImage web) {
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getRaster().getSamples(0, y, grey.getWidth(), 1, 0, row);
            for (int band = 0; band < 3; band++) {
                web.getRaster().setSamples(0, y, grey.getWidth(), 1, band, row);
            }
        }
        return web;
    }

    /** A profile that cannot be used is not worth losing the picture. */
    private static BufferedImage bandwise(BufferedImage image, BufferedImage web) {
        int[] row = new int[image.getWidth() * 3];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getPixels(0, y, image.getWidth(), 1, row);
            web.getRaster().setPixels(0, y, image.getWidth(), 1, row);
        }
        return web;
    }

    /** On white, without transparency. */
    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = opaque.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    /** As a plain image with alpha that is not premultiplied, which is what encoders expect. */
    static BufferedImage straight(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return opaque(image);
        }
        var straight = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = straight.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return straight;
    }

    /** Turned as EXIF says it is to be seen. */
    static BufferedImage upright(BufferedImage image, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation.turned();
        var model = image.getColorModel();
        var raster = model.createCompatibleWritableRaster(turned ? height : width, turned ? width : height);
        int[] pixel = new int[raster.getNumBands()];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().getPixel(x, y, pixel);
                int right = width - 1 - x;
                int below = height - 1 - y;
                switch (orientation.code()) {
                    case 2 -> raster.setPixel(right, y, pixel);
                    case 3 -> raster.setPixel(right, below, pixel);
                    case 4 -> raster.setPixel(x, below, pixel);
                    case 5 -> raster.setPixel(y, x, pixel);
                    case 6 -> raster.setPixel(below, x, pixel);
                    case 7 -> raster.setPixel(below, right, pixel);
                    case 8 -> raster.setPixel(y, right, pixel);
                    default -> raster.setPixel(x, y, pixel);
                }
            }
        }
        return new BufferedImage(model, raster, model.isAlphaPremultiplied(), null);
    }
}
