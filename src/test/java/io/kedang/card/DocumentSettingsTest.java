package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.access.FieldGroup;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class DocumentSettingsTest {

    @Test
    void a_kind_that_nobody_configured_is_seen_by_the_fewest() {
        assertThat(settings(DataSize.ofMegabytes(10)).groupOf("NEW_KIND")).isEqualTo(FieldGroup.CONSENT);
    }

    @Test
    void a_configured_kind_has_its_group_however_its_key_is_spelled() {
        DocumentSettings settings = settings(DataSize.ofMegabytes(10));

        assertThat(settings.groupOf("LICENCE")).isEqualTo(FieldGroup.BASIC);
        assertThat(settings.groupOf("TRADE_MARK")).isEqualTo(FieldGroup.MONEY);
    }

    @Test
    void the_environment_overrides_the_group_of_a_kind() {
        MockEnvironment environment = new MockEnvironment().withProperty("kedang.documents.groups.CONTRACT", "MONEY");
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("KEDANG_DOCUMENTS_GROUPS_CONTRACT", "BASIC")));

        DocumentSettings settings = Binder.get(environment)
                .bind("kedang.documents", DocumentSettings.class)
                .get();

        assertThat(settings.groupOf("CONTRACT")).isEqualTo(FieldGroup.BASIC);
    }

    @Test
    void a_limit_that_does_not_fit_into_memory_is_not_accepted() {
        assertThat(settings(DataSize.ofMegabytes(32)).isMaxSizeSensible()).isTrue();
        assertThat(settings(DataSize.ofMegabytes(33)).isMaxSizeSensible()).isFalse();
        assertThat(settings(DataSize.ofBytes(0)).isMaxSizeSensible()).isFalse();
    }

    private static DocumentSettings settings(DataSize maxSize) {
        return new DocumentSettings(
                DocumentSettings.Store.DATABASE,
                Path.of("documents"),
                maxSize,
                50,
                20,
                Map.of("licence", FieldGroup.BASIC, "trademark", FieldGroup.MONEY));
    }
}
