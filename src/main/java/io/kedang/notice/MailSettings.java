package io.kedang.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mails, {@code kedang.mail.*}. They are sent when {@code spring.mail.host} names a server, else there are none.
 *
 * @param from the address they come from; default {@code kedang@localhost}
 * @param names whether they tell customers' names to those who may see the card; default false
 * @param publicUrl where people reach Kedang, for links; default that of the folder labels; when absent, no links
 * @param every how often waiting mails are looked for; default 30 s
 * @param dailyAt when the daily mails are written, in the company's zone; default 08:00
 * @param attempts how often one is tried, 1 to 20, at growing intervals; default 10
 */
@Validated
@ConfigurationProperties("kedang.mail")
record MailSettings(
        @NotBlank @Email @DefaultValue("kedang@localhost") String from,
        @DefaultValue("false") boolean names,
        @DefaultValue Optional<URI> publicUrl,
        @DefaultValue("30s") Duration every,
        @DefaultValue("08:00") LocalTime dailyAt,
        @Min(1) @Max(20) @DefaultValue("10") int attempts) {}
