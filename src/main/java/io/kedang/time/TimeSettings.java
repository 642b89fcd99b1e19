package io.kedang.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's time.
 *
 * @param zone {@code kedang.zone}, environment {@code KEDANG_ZONE}: the time zone that decides every date, by its IANA
 *     name; default {@code Asia/Shanghai}
 */
@ConfigurationProperties("kedang")
record TimeSettings(@DefaultValue("Asia/Shanghai") String zone) {

    /** @throws UnknownZone when there is no zone of that name */
    ZoneId zoneId() {
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new UnknownZone(zone, e);
        }
    }
}
