package io.kedang.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that Kedang brings along. The server is a bean, so it outlives all that use it and ends with them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("kedang.database.embedded")
class EmbeddedConfiguration {

    @Bean
    EmbeddedServer embeddedServer(DatabaseSettings settings, @Value("${kedang.data-dir:data}") Path directory) {
        return EmbeddedServer.start(
                new EmbeddedSettings(directory, directory.resolve("postgres-binaries"), settings.port(), true));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(EmbeddedServer server) {
        return new Login(server.url(), EmbeddedServer.APP, server.passwords().app()).forApplication();
    }

    @Bean
    FlywayConnectionDetails ownerLogin(EmbeddedServer server) {
        return new Login(server.url(), EmbeddedServer.OWNER, server.passwords().owner()).forOwner();
    }
}
