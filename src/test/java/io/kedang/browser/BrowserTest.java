package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** People in front of the running application, each at a device of their own. */
@ExtendWith(SharedChromium.class)
abstract class BrowserTest {

    private final List<Seat> seats = new ArrayList<>();

    private Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource texts;

    @Autowired
    protected PreparedCards prepared;

    void sitDownAt(Browser running) {
        browser = running;
    }

    /** Someone who has not signed in yet. */
    protected Seat stranger(Device device) {
        return seat(device, true);
    }

    protected Seat signedIn(String login, Device device) {
        Seat seat = stranger(device);
        seat.signIn(login);
        return seat;
    }

    protected Seat signedInWithoutJavaScript(String login, Device device) {
        Seat seat = seat(device, false);
        seat.signIn(login);
        return seat;
    }

    private Seat seat(Device device, boolean script) {
        Browser.NewContextOptions options =
                device.options().setBaseURL("http://localhost:" + port).setJavaScriptEnabled(script);
        Seat seat = new Seat(browser.newContext(options), device.language(), texts);
        seats.add(seat);
        return seat;
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        List<String> complaints =
                seats.stream().flatMap(seat -> seat.complaints().stream()).toList();
        seats.forEach(Seat::close);
        assertThat(complaints).as("what the browser's console said").isEmpty();
    }
}
