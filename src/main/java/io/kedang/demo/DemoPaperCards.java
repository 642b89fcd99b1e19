package io.kedang.demo;

import io.kedang.card.Cards;
import io.kedang.card.Origin;
import io.kedang.card.Pages;
import io.kedang.card.ReadingCards;
import io.kedang.demo.DemoPaper.Line;
import io.kedang.intake.Collecting;
import io.kedang.intake.Reviewing;
import io.kedang.shared.BankAccount;
import io.kedang.shared.CardId;
import io.kedang.shared.LicenceNumber;
import io.kedang.worklist.WorkList;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two cards of the demonstration that were photographed: one waits for the manager, one for the clerk. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 11)
class DemoPaperCards implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final DemoActing acting;
    private final Collecting collecting;
    private final Pages pages;
    private final Reviewing reviewing;
    private final Cards cards;
    private final ReadingCards reading;
    private final WorkList workList;
    private final Clock clock;

    DemoPaperCards(
            JdbcClient jdbc,
            DemoActing acting,
            Collecting collecting,
            Pages pages,
            Reviewing reviewing,
            Cards cards,
            ReadingCards reading,
            WorkList workList,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.collecting = collecting;
        this.pages = pages;
        this.reviewing = reviewing;
        this.cards = cards;
        this.reading = reading;
        this.workList = workList;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean there = jdbc.sql("select exists (select from card where origin = 'PAPER')")
                .query(Boolean.class)
                .single();
        if (!there) {
            handIn(14, "天津汉沽骑行商店", "Hangu Cycles, Tianjin");
            CardId signed = handIn(15, "天津宁河两轮车行", "Ninghe Two Wheels, Tianjin");
            as("manager1", () -> {
                reviewing.approve(
                        workList.current(signed.subject()).orElseThrow().id(),
                        reading.revision(signed, cards.get(signed).revision()).digest());
                return signed;
            });
        }
    }

    private CardId handIn(int number, String name, String latin) {
        String year = String.valueOf(LocalDate.now(clock).getYear() - 1);
        CardId card = as(
                "sales1",
                () -> collecting.begin(
                        Map.of(
                                "basics.fullName",
                                name,
                                "consent.basis",
                                "CONSENT",
                                "consent.means",
                                "SIGNED_FORM",
                                "consent.date",
                                year + "-11-0" + number % 10),
                        Origin.PAPER));
        return as("sales1", () -> {
            photograph(card, front(number, name, latin, year), number);
            photograph(card, back(number, year), number + 100);
            collecting.handIn(card, collecting.open(card).version(), Optional.empty());
            return card;
        });
    }

    private void photograph(CardId card, List<Line> lines, int seed) {
        byte[] photo = DemoPaper.page("客户档案卡 Customer card", lines, seed);
        pages.add(card, "page-" + seed + ".jpg", new ByteArrayInputStream(photo));
    }

    private static List<Line> front(int number, String name, String latin, String year) {
        String licence = LicenceNumber.withCheckCharacter("913399000" + String.format("%08d", 70_000_000 + number))
                .text();
        return List.of(
                new Line("全称 Full name", name),
                new Line("", latin),
                new Line("营业执照 Licence", licence),
                new Line("税号 Tax number", licence),
                new Line("固定资产 Assets", number * 12 + ".50 万"),
                new Line("开户行 Bank", "ICBC 工商银行"),
                new Line(
                        "账号 Account",
                        BankAccount.withLuhnDigit("622200" + String.format("%012d", 400_100_000_000L + number))
                                .text()),
                new Line("地址 Address", "天津市 友谊路 " + number + " 号"),
                new Line("邮编 Postcode", "300480"),
                new Line("联系人 Contact", "梁启明 Liang Qiming"),
                new Line("电话 Phone", "1547000" + String.format("%04d", number)),
                new Line("类别 Outlet", "专卖店 exclusive"),
                new Line("所有制 Ownership", "私营 private"),
                new Line("行业 Line", "自行车零售 bicycle retail"),
                new Line("成立 Founded", "2009"),
                new Line("销售额 Sales " + year, number * 20 + " 万"));
    }

    private static List<Line> back(int number, String year) {
        return List.of(
                new Line("法定代表人 Legal rep.", "梁启明 Liang Qiming"),
                new Line("性别 Sex", "男 male"),
                new Line("手机 Mobile", "1547000" + String.format("%04d", number)),
                new Line("性质 Nature", "普通 ordinary"),
                new Line("新老客户 Status", "新 new"),
                new Line("区域 Region", "华北 HB"),
                new Line("来源 Source", "业务员 salesperson"),
                new Line("同意 Consent", "签署同意书 signed form"),
                new Line("日期 Date", year + "-11-0" + number % 10),
                new Line("用语 Wording", "同意建立客户档案 consents to a file"),
                new Line("凭证 Evidence", "原件随档 original with the card"));
    }

    private <T> T as(String login, Supplier<T> act) {
        return acting.as(login, act);
    }
}
