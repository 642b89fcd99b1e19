package io.kedang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.database.TestDatabase;
import io.kedang.shared.CardId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever gets hold of the database's files reads no bank account in them. */
@KedangTest
class SealedFilesTest extends BrowserTest {

    private final Customer customer = Customer.next();

    @Test
    void a_bank_account_typed_in_the_browser_is_in_none_of_the_databases_files() throws IOException {
        String mistyped = customer.bankAccount().replaceFirst("6299", "6298");
        CardId card = typeOnTheDraft();
        prepared.sign(card);
        typeASecondTime(mistyped);
        JdbcClient.create(TestDatabase.asSuperuser()).sql("checkpoint").update();

        assertThat(filesWith(customer.name()))
                .as("files with the customer's name")
                .isNotEmpty();
        assertThat(filesWith(customer.bankAccount())).isEmpty();
        assertThat(filesWith(mistyped)).isEmpty();
    }

    private CardId typeOnTheDraft() {
        Seat sales = signedIn("sales1", Device.DESKTOP_IN_ENGLISH);
        DraftPage draft = sales.begin(customer);
        draft.write(customer.answers());
        draft.save();
        assertThat(sales.notice()).containsText(sales.says("intake.draft.saved"));
        return draft.check().handIn().card();
    }

    private void typeASecondTime(String mistyped) {
        Seat clerk = signedIn("clerk1", Device.DESKTOP_IN_ENGLISH);
        clerk.openTaskOf(customer);
        EnterPage entry = new EnterPage(clerk.page());
        entry.file("ZM", "A1", "3");
        entry.key(customer, mistyped);
        entry.enter();
        assertThat(entry.differences()).hasCount(1);
        entry.key(customer, customer.bankAccount());
        entry.enter();
        assertThat(clerk.notice()).not().isEmpty();
    }

    /** Tables, indexes, and the write-ahead log. */
    private static List<Path> filesWith(String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(TestDatabase.files())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(bytes))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return ""; // the server removes files as it runs
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
