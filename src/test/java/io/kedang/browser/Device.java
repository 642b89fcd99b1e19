package io.kedang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** What somebody sits in front of, and the language it is set to. */
enum Device {
    DESKTOP_IN_CHINESE(1280, 900, Locale.CHINESE, "zh-CN", false),
    DESKTOP_IN_ENGLISH(1280, 900, Locale.ENGLISH, "en-GB", false),
    PHONE_IN_CHINESE(375, 800, Locale.CHINESE, "zh-CN", true),
    PHONE_IN_ENGLISH(375, 800, Locale.ENGLISH, "en-GB", true),
    PHONE_IN_SPANISH(375, 800, Locale.forLanguageTag("es"), "es-MX", true),
    PHONE_IN_KOREAN(375, 800, Locale.KOREAN, "ko-KR", true);

    private final int width;
    private final int height;
    private final Locale language;
    private final String accepted;
    private final boolean touch;

    Device(int width, int height, Locale language, String accepted, boolean touch) {
        this.width = width;
        this.height = height;
        this.language = language;
        this.accepted = accepted;
        this.touch = touch;
    }

    Locale language() {
        return language;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(accepted)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(touch);
    }
}
