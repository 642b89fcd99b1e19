package io.kedang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.kedang.KedangTest;
import io.kedang.access.Actor;
import io.kedang.access.ActorHolder;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.worklist.DueFilter;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.TaskOrder;
import io.kedang.worklist.TaskQuery;
import io.kedang.worklist.TaskView;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** In whose lists the steps of a card are. */
@KedangTest
class WhoseStepsTest {

    private final String name = "车行 " + UUID.randomUUID();

    @Autowired
    private Collecting collecting;

    @Autowired
    private CardIntake intake;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MockMvc browser;

    @Test
    void theCollectorSeesTheCollectingButNoStepOfAGroup() {
        CardId card = begunBySales1();
        EmployeeId collector = people.findByLogin("sales1").orElseThrow().id();
        assertThat(listed(collector, TaskView.MINE)).containsExactly(task(card));

        intake.handedIn(task(card), Set.of());
        assertOnlyOthersSee(task(card), collector);
        intake.approved(task(card));
        assertOnlyOthersSee(task(card), collector);
        intake.entered(task(card));
        assertOnlyOthersSee(task(card), collector);
    }

    private void assertOnlyOthersSee(TaskId task, EmployeeId collector) {
        assertThat(listed(EmployeeId.random(), TaskView.GROUPS)).containsExactly(task);
        assertThat(listed(collector, TaskView.GROUPS)).isEmpty();
    }

    @Test
    @WithPerson("manager1")
    void collectingIsTheManagersToGiveAwayWithinTheTeamButNotToOpen() throws Exception {
        CardId card = begunBySales1();
        TaskId task = task(card);

        assertThat(actingAs.call("manager1", () -> workList.takers(task)))
                .extracting(Person::login)
                .contains("sales3")
                .doesNotContain("sales1", "sales2");
        browser.perform(get("/tasks").param("view", "team").param("text", name))
                .andExpect(content().string(containsString("<a href=\"/cards/" + card + "\">" + name)))
                .andExpect(content().string(containsString("/tasks/" + task + "/reassign")))
                .andExpect(content().string(not(containsString("href=\"/tasks/" + task + "\""))));
    }

    private CardId begunBySales1() {
        return actingAs.call("sales1", () -> collecting.begin(Map.of("basics.fullName", name)));
    }

    private TaskId task(CardId card) {
        return workList.current(card.subject()).orElseThrow().id();
    }

    /** What someone with every role that has to do with intake would find under the card's name. */
    private List<TaskId> listed(EmployeeId person, TaskView view) {
        Actor actor = new Actor(
                person,
                "of every group",
                Set.of(Role.SALES_MANAGER, Role.CLERK, Role.FINANCE, Role.LEADER),
                people.findByLogin("sales1").orElseThrow().team().stream().collect(Collectors.toSet()));
        ActorHolder holder = () -> actor;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(holder, null, List.of()));
        try {
            TaskQuery query = new TaskQuery(
                    view, Optional.empty(), Optional.of(name), DueFilter.ANY, TaskOrder.DUE, Optional.empty());
            return workList.list(query).lines().stream()
                    .map(line -> line.task().id())
                    .toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
