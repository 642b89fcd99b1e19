package io.kedang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inspection sees what is wrong at one device only, and in one of the colours only. */
@KedangTest
class InspectionTest extends BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en" data-bs-theme="light"><head><title>Page</title>
            <meta name="viewport" content="width=device-width">
            <style>
              html { background: white; color: black }
              html[data-bs-theme=dark] { background: black; color: white }
              html[data-bs-theme=%s] #bad { color: #777; background: #888 }
              @media %s { #bad { display: none } }
            </style>
            <script>
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const follow = () => { document.documentElement.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
              dark.addEventListener('change', follow);
              follow();
            </script></head>
            <body><main><h1>Heading</h1><p>Text</p><p id="bad">Pale</p></main></body></html>""";

    @ParameterizedTest
    @CsvSource({
        "light, (max-width: 40rem), light",
        "light, (min-width: 40rem), phone",
        "dark, (max-width: 40rem), dark",
        "dark, (min-width: 40rem), dark phone",
    })
    void it_sees_pale_words_wherever_they_are_shown(String theme, String hidden, String where) {
        Seat seat = stranger(Device.DESKTOP_IN_ENGLISH);
        seat.page().setContent(PAGE.formatted(theme, hidden));

        assertThat(Inspection.of(seat.page()))
                .singleElement()
                .asString()
                .startsWith(where + ": color-contrast at #bad");
    }

    @Test
    void it_sees_what_stands_out_and_what_nobody_can_read_aloud() {
        Seat seat = stranger(Device.DESKTOP_IN_ENGLISH);
        seat.page()
                .setContent(PAGE.formatted("light", "all")
                        .replace("<p>Text</p>", "<div style='width: 500px'>Wide</div><button></button>"));

        assertThat(Inspection.of(seat.page()))
                .anyMatch(finding -> finding.startsWith("light: button-name"))
                .anyMatch(finding -> finding.startsWith("dark phone: button-name"))
                .anyMatch(finding -> finding.contains("wider than 375 px"));
    }
}
