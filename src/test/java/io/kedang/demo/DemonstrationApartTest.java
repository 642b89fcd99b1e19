package io.kedang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People whose passwords are public and a company's own never meet. */
@KedangTest
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationApartTest {

    @Autowired
    private DemonstrationMark mark;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_real_start_on_a_database_of_the_demonstration_ends_with_a_sentence(CapturedOutput output) {
        var start = new SpringApplicationBuilder(JustTheStart.class)
                .web(WebApplicationType.NONE)
                .initializers(new TestDatabase());

        assertThatThrownBy(start::run).hasRootCauseInstanceOf(DemonstrationRefused.class);

        assertThat(output)
                .contains("This database was filled by the demonstration")
                .doesNotContain("\tat ");
    }

    @Test
    void a_real_start_elsewhere_goes_on() {
        transaction.executeWithoutResult(status -> {
            withoutMark();

            assertThatCode(() -> new RealStart(mark)).doesNotThrowAnyException();

            status.setRollbackOnly();
        });
    }

    @Test
    void the_demonstration_goes_on_among_its_own_people_and_refuses_others() {
        ServerProperties here = new ServerProperties();
        here.setAddress(InetAddress.getLoopbackAddress());
        assertThatCode(() -> new DemoStart(mark, here)).doesNotThrowAnyException();

        transaction.executeWithoutResult(status -> {
            withoutMark();

            assertThatThrownBy(() -> new DemoStart(mark, here)).hasMessageContaining("people of its own");

            status.setRollbackOnly();
        });
    }

    @Test
    void the_demonstration_is_for_this_machine_only() throws Exception {
        InetAddress others = InetAddress.getByAddress(new byte[] {0, 0, 0, 0});

        assertThatThrownBy(() -> DemoStart.requireThisMachine(others)).hasMessageContaining("this machine only");
        assertThatThrownBy(() -> DemoStart.requireThisMachine(null)).hasMessageContaining("this machine only");
    }

    @Test
    void the_application_does_not_take_the_mark_away() {
        assertThatThrownBy(() -> jdbc.sql("delete from demonstration").update())
                .hasStackTraceContaining("permission denied");
    }

    /** A table of this transaction only, which hides the one with the mark. */
    private void withoutMark() {
        jdbc.sql("create temporary table demonstration (like public.demonstration including all) on commit drop")
                .update();
    }

    /** No configuration by annotation, or the tests themselves would run on it. */
    @Import({DemonstrationMark.class, RealStart.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class JustTheStart {}
}
