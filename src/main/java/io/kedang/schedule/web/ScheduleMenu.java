package io.kedang.schedule.web;

import io.kedang.access.Permission;
import io.kedang.page.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ScheduleMenu {

    @Bean
    @Order(22)
    SettingsLink scheduleLink() {
        return new SettingsLink(
                "schedule.title",
                "schedule.hint",
                "/settings/schedules",
                "calendar-repeat",
                Permission.MANAGE_SETTINGS);
    }
}
