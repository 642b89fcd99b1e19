package io.kedang.secrecy;

import java.security.GeneralSecurityException;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the keyset once, before anything is sealed or opened. */
@Configuration(proxyBeanMethods = false)
class SecrecyConfiguration {

    @Bean
    Keyset keyset(SecrecySettings settings, JdbcClient jdbc, PlatformTransactionManager transactions) {
        KeysetOpening opening = new KeysetOpening(
                new KeysetFile(settings.keysetFile()), new JdbcKnownKeys(jdbc), settings.sealingKeys());
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> opening.open()));
    }

    @Bean
    Sealing sealing(Keyset keyset) throws GeneralSecurityException {
        return new TinkSealing(keyset.aead());
    }

    @Bean
    BlindIndex blindIndex(Keyset keyset) throws GeneralSecurityException {
        return new TinkBlindIndex(keyset.indexPrf());
    }
}
