package io.kedang.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A mail server for tests, and what arrived there. */
@Component
public class Letters {

    private final JavaMailSenderImpl sender;
    private final SendingMails sending;

    private final JdbcClient jdbc;

    Letters(JavaMailSenderImpl sender, SendingMails sending, JdbcClient jdbc) {
        this.sender = sender;
        this.sending = sending;
        this.jdbc = jdbc;
    }

    /** What other tests left in the outbox is not sent any more. */
    public void forgetWaiting() {
        jdbc.sql("update mail set state = 'NEEDLESS', ended_at = now() where state = 'WAITING'")
                .update();
    }

    /** A running server that the application sends to until it is stopped. */
    public GreenMail server() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setPort(server.getSmtp().getPort());
        return server;
    }

    /** What the poller does when its time has come. */
    public void send() {
        sending.run();
    }

    public static List<MimeMessage> to(String address, GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
