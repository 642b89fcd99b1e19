package io.kedang.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws a page of a paper card as someone filled it in by hand and photographed it, a little askew. Where the machine
 * has no font for a text it is drawn as scribble: a demonstration starts all the same.
 */
final class DemoPaper {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int LINE = 74;
    private static final Color DESK = new Color(0x6b5a47);
    private static final Color PAPER = new Color(0xf8f4e8);
    private static final Color PRINT = new Color(0x55524a);
    private static final Color INK = new Color(0x1c2f7a);

    private final Random hand;

    private DemoPaper(long seed) {
        hand = new Random(seed);
    }

    /** A line of the form. @param label printed @param answer written by hand */
    record Line(String label, String answer) {}

    /** @param seed makes one hand's lines different from the next one's */
    static byte[] page(String title, List<Line> lines, long seed) {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            new DemoPaper(seed).draw(pen, title, lines);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D pen, String title, List<Line> lines) {
        pen.setColor(DESK);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.rotate(Math.toRadians(-1.2), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(PAPER);
        pen.fillRect(60, 50, WIDTH - 120, HEIGHT - 100);
        pen.setColor(PRINT);
        text(pen, title, new Font(Font.SERIF, Font.BOLD, 44), 130, 150);
        int y = 240;
        for (Line line : lines) {
            pen.setColor(PRINT);
            pen.setStroke(new BasicStroke(1.5f));
            pen.drawLine(130, y + 16, WIDTH - 130, y + 16);
            text(pen, line.label(), new Font(Font.SERIF, Font.PLAIN, 26), 130, y);
            pen.setColor(INK);
            text(pen, line.answer(), new Font(Font.SERIF, Font.ITALIC, 36), 470, y + hand.nextInt(7) - 3);
            y += LINE;
        }
    }

    private void text(Graphics2D pen, String text, Font font, int x, int y) {
        try {
            if (font.canDisplayUpTo(text) < 0) {
                pen.setFont(font);
                pen.drawString(text, x, y);
                return;
            }
        } catch (RuntimeException | LinkageError | InternalError noFontsAtAll) {
            // scribble below
        }
        scribble(pen, text.length() * font.getSize() / 2, x, y);
    }

    private void scribble(Graphics2D pen, int length, int x, int y) {
        pen.setStroke(new BasicStroke(2.5f));
        int at = x;
        int height = y;
        while (at < x + length && at < WIDTH - 140) {
            int next = at + 6 + hand.nextInt(8);
            int up = y - hand.nextInt(26);
            pen.drawLine(at, height, next, up);
            at = next;
            height = up;
        }
    }
}
