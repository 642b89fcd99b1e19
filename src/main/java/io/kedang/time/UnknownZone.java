package io.kedang.time;

/** The setting {@code kedang.zone} names no time zone; the application does not start. */
final class UnknownZone extends RuntimeException {

    UnknownZone(String zone, Throwable cause) {
        super("The setting kedang.zone (KEDANG_ZONE) is \"" + zone + "\", which is not a time zone.", cause);
    }
}
