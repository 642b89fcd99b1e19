package io.kedang.incoming;

import io.kedang.secrecy.BlindIndex;
import io.kedang.shared.CardId;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From which bank accounts customers pay. The numbers themselves are not kept: only what finds the same number again,
 * and the last four digits for the eye.
 */
@Component
class PayerAccounts {

    private static final int SHORTEST = 6;

    private record Payer(ByteBuffer blind, CardId card) {}

    private final JdbcClient jdbc;
    private final BlindIndex blindIndex;

    PayerAccounts(JdbcClient jdbc, BlindIndex blindIndex) {
        this.jdbc = jdbc;
        this.blindIndex = blindIndex;
    }

    /** What finds a number again; null for what is no number of an account. */
    byte @Nullable [] blind(String number) {
        String plain = plain(number);
        return plain.length() < SHORTEST || plain.contains("*") ? null : blindIndex.of("payer-account", plain);
    }

    /** The last four digits. */
    static String tail(String number) {
        String plain = plain(number);
        return plain.length() < SHORTEST ? "" : plain.substring(plain.length() - 4);
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s\\-]", "");
    }

    /** Who has paid from these accounts before, as persons have confirmed. */
    Map<ByteBuffer, List<CardId>> of(Collection<ByteBuffer> blinds) {
        Map<ByteBuffer, List<CardId>> known = new HashMap<>();
        jdbc.sql("select blind, card_id from bank_payer where blind = any(:blinds) order by paid_on desc, card_id")
                .param("blinds", blinds.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query((row, n) ->
                        new Payer(ByteBuffer.wrap(row.getBytes(1)), new CardId(row.getObject(2, UUID.class))))
                .list()
                .forEach(payer -> known.computeIfAbsent(payer.blind(), ignored -> new ArrayList<>())
                        .add(payer.card()));
        return known;
    }

    void remember(byte[] blind, CardId card, LocalDate day) {
        jdbc.sql("""
                        insert into bank_payer (blind, card_id, paid_on) values (?, ?, ?)
                        on conflict (blind, card_id) do update set paid_on = greatest(bank_payer.paid_on, excluded.paid_on)""").params(blind, card.value(), day).update();
    }

    /** The payment was somebody else's after all. */
    void forget(byte[] blind, CardId card) {
        jdbc.sql("delete from bank_payer where blind = ? and card_id = ?")
                .params(blind, card.value())
                .update();
    }
}
