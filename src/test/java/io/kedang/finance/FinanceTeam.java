package io.kedang.finance;

import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A team of its own with a manager, whose figures no other test changes. */
@Component
public class FinanceTeam {

    private final Colleagues colleagues;
    private final People people;
    private final LedgerFixtures ledger;
    private final JdbcClient jdbc;

    FinanceTeam(Colleagues colleagues, People people, LedgerFixtures ledger, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.people = people;
        this.ledger = ledger;
    }

    /** The logins of who sells and who manages, with the password of the demonstration. */
    public record Members(String salesperson, String manager) {}

    public Members members() {
        TeamId team = colleagues.newTeam();
        String manager = people.find(colleagues.managerOf(team)).orElseThrow().login();
        String salesperson = colleagues.salespersonOf(team).login();
        jdbc.sql("""
                        update employee set must_change_password = false,
                            password_hash = (select password_hash from employee where login = 'manager1')
                        where login in (?, ?)""").params(manager, salesperson).update();
        return new Members(salesperson, manager);
    }

    /** A customer who pays within 30 days. */
    public CardId customer(Members members) {
        return ledger.account(
                members.salesperson(), new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("500000"));
    }
}
