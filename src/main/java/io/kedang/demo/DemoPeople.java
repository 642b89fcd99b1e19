package io.kedang.demo;

import io.kedang.access.Role;
import io.kedang.identity.Foundation;
import io.kedang.identity.Foundation.Agreement;
import io.kedang.identity.Foundation.Person;
import io.kedang.identity.Foundation.Team;
import io.kedang.identity.Founding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demonstration, made once where nobody is yet. */
@Component
@Profile("demo | test")
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    /** Whoever needs these people at start-up runs later. */
    static final int ORDER = 10;

    static final String PASSWORD = "kedang";

    static final String NORTH = "North 北区";
    static final String SOUTH = "South 南区";

    private static final String SALES = "销售部 Sales";
    private static final String FINANCE = "财务部 Finance";
    private static final String OFFICE = "行政部 Office";
    private static final String TECHNOLOGY = "技术部 Technology";
    private static final String SERVICE = "售后部 Service";
    private static final String WAREHOUSE = "仓储部 Warehouse";

    static final List<Person> PEOPLE = List.of(
            inTeam("sales1", "王海明", NORTH, Role.SALESPERSON),
            inTeam("sales3", "李秀芳", NORTH, Role.SALESPERSON),
            inTeam("manager1", "张国平", NORTH, Role.SALES_MANAGER, Role.SALESPERSON),
            inTeam("sales2", "陈立新", SOUTH, Role.SALESPERSON),
            inTeam("sales4", "何文斌", SOUTH, Role.SALESPERSON),
            inTeam("manager2", "刘永昌", SOUTH, Role.SALES_MANAGER),
            in("clerk1", "赵玉兰", OFFICE, Role.CLERK),
            in("clerk2", "孙慧敏", OFFICE, Role.CLERK),
            in("finance1", "周明德", FINANCE, Role.FINANCE),
            in("finance2", "林静怡", FINANCE, Role.FINANCE),
            in("leader1", "吴世安", OFFICE, Role.LEADER),
            in("office1", "郑淑琴", OFFICE, Role.VIEWER),
            in("tech1", "冯思远", TECHNOLOGY, Role.VIEWER),
            in("service1", "许春梅", SERVICE, Role.DEPARTMENT),
            in("dispatch1", "高建军", WAREHOUSE, Role.DEPARTMENT),
            in("admin1", "马立群", TECHNOLOGY, Role.ADMIN));

    private final Founding founding;
    private final DemonstrationMark mark;

    DemoPeople(Founding founding, DemonstrationMark mark) {
        this.founding = founding;
        this.mark = mark;
    }

    /** People and mark at once: the ones are never without the other. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean made = founding.found(
                new Foundation(
                        List.of(SALES, FINANCE, OFFICE, TECHNOLOGY, SERVICE, WAREHOUSE),
                        List.of(new Team(NORTH, SALES), new Team(SOUTH, SALES)),
                        PEOPLE,
                        Optional.of(new Agreement("档案保密协议（演示）", "行政部 A-01"))),
                PASSWORD);
        if (made) {
            mark.set();
        }
    }

    private static Person inTeam(String login, String name, String team, Role... roles) {
        return new Person(login, name, Optional.of(SALES), Optional.of(team), Set.of(roles), false);
    }

    private static Person in(String login, String name, String department, Role... roles) {
        return new Person(login, name, Optional.of(department), Optional.empty(), Set.of(roles), false);
    }
}
