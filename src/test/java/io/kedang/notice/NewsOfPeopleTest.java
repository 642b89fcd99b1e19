package io.kedang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.Leaving;
import io.kedang.identity.OneUsePassword;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
class NewsOfPeopleTest {

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Leaving leaving;

    @Autowired
    private ReadingNotices reading;

    @Autowired
    private ActingAs actingAs;

    @Test
    void aDeputyAndWhoIsStoodInForAreTold() throws Exception {
        OneUsePassword absent = colleagues.settled(Role.VIEWER);
        OneUsePassword deputy = colleagues.settled(Role.VIEWER);

        try (AutoCloseable appointed = colleagues.deputy(absent.login(), deputy.login())) {
            assertThat(appointed).isNotNull();
            assertThat(latest(deputy)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(NoticeKind.DEPUTY_FOR_SOMEONE);
                assertThat(line.text()).contains(absent.login());
                assertThat(line.leading()).isTrue();
            });
            assertThat(latest(absent)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(NoticeKind.DEPUTY_OF_YOURS);
                assertThat(line.text()).contains(deputy.login());
                assertThat(actingAs.call(absent.login(), () -> reading.open(line.id())))
                        .contains("/me/deputies");
            });
        }
    }

    @Test
    void aSuccessorIsTold() {
        OneUsePassword leaver = colleagues.settled(Role.VIEWER);
        OneUsePassword successor = colleagues.settled(Role.VIEWER);

        actingAs.run("admin1", () -> leaving.handOver(leaver.person(), successor.person()));

        assertThat(latest(successor)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(NoticeKind.WORK_HANDED_OVER);
            assertThat(line.text()).contains(leaver.login());
        });
        assertThat(latest(leaver)).isEmpty();
    }

    private List<NoticeLine> latest(OneUsePassword someone) {
        return actingAs.call(someone.login(), () -> reading.latest(5));
    }
}
