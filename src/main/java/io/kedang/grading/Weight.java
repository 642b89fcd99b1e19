package io.kedang.grading;

/** By the volume of trade and how long it has lasted (source: 002, 主力, 一般, 零散客户). */
public enum Weight {
    MAIN,
    GENERAL,
    SCATTERED;

    public String messageKey() {
        return "grading.weight." + name();
    }
}
