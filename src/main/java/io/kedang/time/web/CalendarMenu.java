package io.kedang.time.web;

import io.kedang.access.Permission;
import io.kedang.page.SettingsLink;
import io.kedang.page.SmallUpload;
import io.kedang.time.CalendarFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    @Bean
    @Order(20)
    SettingsLink calendarLink() {
        return new SettingsLink(
                "time.calendar.title",
                "time.calendar.hint",
                "/settings/calendar",
                "calendar-event",
                Permission.MANAGE_SETTINGS);
    }

    @Bean
    SmallUpload calendarFile() {
        return new SmallUpload("/settings/calendar/import/look", CalendarFile.LARGEST);
    }
}
