package io.kedang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.shared.EmployeeId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KedangTest
class SigningInTest {

    @Autowired
    private SigningIn signingIn;

    @Autowired
    private SignInBrake brake;

    @Autowired
    private SignInSettings settings;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoKnowsThePasswordIsIn() {
        OneUsePassword someone = colleagues.join(Role.CLERK);

        SignedIn signedIn = signingIn.signIn(" " + someone.login().toUpperCase() + " ", someone.value());

        assertThat(signedIn.actor().id()).isEqualTo(someone.person());
        assertThat(signedIn.actor().roles()).isEqualTo(Set.of(Role.CLERK));
        assertThat(signedIn.mustChangePassword()).isTrue();
    }

    @Test
    void aLoginTypedInFullWidthIsTheSame() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        String fullWidth = someone.login()
                .codePoints()
                .mapToObj(plain -> Character.toString(plain + '\uff01' - '!'))
                .collect(java.util.stream.Collectors.joining());

        assertThat(signingIn.signIn("\u3000" + fullWidth, someone.value()).login())
                .isEqualTo(someone.login());
    }

    @Test
    void anUnknownLoginAndAWrongPasswordLookAlike() {
        OneUsePassword someone = colleagues.join(Role.CLERK);

        assertWrong(someone.login(), "not the password");
        assertWrong("nobody-" + someone.login(), someone.value());
        assertWrong("a login\0of nobody", someone.value());
        assertWrong("", "");
    }

    @Test
    void whoHasLeftLooksLikeNobody() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        colleagues.leave(someone.person());

        assertWrong(someone.login(), someone.value());
    }

    @Test
    void afterTooManyFailuresTheRightPasswordIsRefusedToo() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        failTooOften(someone.login());

        assertThatThrownBy(() -> signingIn.signIn(someone.login(), someone.value()))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("identity.sign-in.too-many");
    }

    @Test
    void aLoginOfNobodyIsSlowedDownLikeAnyOther() {
        String nobody = "nobody-" + EmployeeId.random();
        failTooOften(nobody);

        assertThatThrownBy(() -> signingIn.signIn(nobody, "guess")).hasMessageContaining("identity.sign-in.too-many");
    }

    @Test
    void theRefusalEnds() {
        OneUsePassword someone = colleagues.join(Role.CLERK);
        failTooOften(someone.login());
        assertThatThrownBy(() -> signingIn.signIn(someone.login(), someone.value()));

        jdbc.sql("update sign_in_brake set refused_until = clock_timestamp() - interval '1 second' where key = ?")
                .param(someone.person().toString())
                .update();

        assertThat(signingIn.signIn(someone.login(), someone.value()).login()).isEqualTo(someone.login());
        assertThat(colleagues.attempts(someone.person())).isZero();
    }

    @Test
    void manyGuessesAtOnceDoNotSlipThrough() {
        String key = "at once " + EmployeeId.random();

        long admitted = IntStream.range(0, 40)
                .parallel()
                .filter(attempt -> brake.admits(key))
                .count();

        assertThat(admitted).isEqualTo(settings.attempts());
    }

    @Test
    void whatWasTypedAsALoginIsKeptNowhere() {
        String typed = "MySecret-" + EmployeeId.random();
        assertWrong(typed, "guess");

        List<String> kept = jdbc.sql("select key || '' from sign_in_brake union all select details::text || subject_id"
                        + " from audit_entry where what = 'SIGN_IN_REFUSED'")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(text -> text.toLowerCase().contains(typed.toLowerCase()));
    }

    @Test
    void refusedSignInsAreRecorded() {
        OneUsePassword someone = colleagues.join(Role.CLERK);

        assertWrong(someone.login(), "guess");

        assertThat(colleagues.audited(someone.person())).contains("SIGN_IN_REFUSED");
    }

    private void failTooOften(String login) {
        IntStream.range(0, settings.attempts()).forEach(attempt -> assertWrong(login, "guess"));
    }

    private void assertWrong(String login, String password) {
        assertThatThrownBy(() -> signingIn.signIn(login, password))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("identity.sign-in.wrong");
    }
}
