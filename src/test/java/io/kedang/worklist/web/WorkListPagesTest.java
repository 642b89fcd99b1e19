package io.kedang.worklist.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.identity.WithPerson;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import io.kedang.worklist.TestFlow;
import io.kedang.worklist.TestFlow.Started;
import io.kedang.worklist.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
class WorkListPagesTest {

    private final String title = "客户 " + UUID.randomUUID();
    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestFlow flow;

    @Autowired
    private WorkList workList;

    @Autowired
    private TaskService engine;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @WithPerson("manager1")
    void theWholeFlowLeadsFromEachStepToItsTasks() throws Exception {
        browser.perform(get("/flow"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("href=\"/tasks?view=team&amp;step=card-intake.Task_enterCard\"")));
    }

    @Test
    @WithPerson("clerk1")
    void theWholeFlowIsForThoseWhoOversee() throws Exception {
        browser.perform(get("/flow")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("clerk1")
    void theListShowsAFreeTaskWithWhatCanBeDone() throws Exception {
        Started started = forClerks();

        browser.perform(get("/tasks").param("view", "groups").param("text", title))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("/tasks/" + started.task() + "/claim")))
                .andExpect(content().string(containsString("<a href=\"/tasks/" + started.task() + "?list=")))
                .andExpect(content().string(not(containsString("filter-off"))))
                .andExpect(content().string(not(containsString("/tasks/" + started.task() + "/reassign"))));
    }

    @Test
    @WithPerson("clerk1")
    void anEmptyListSaysWhatToDo() throws Exception {
        browser.perform(get("/tasks").param("view", "groups").param("text", title))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("filter-off")))
                .andExpect(content().string(containsString("href=\"/tasks?view=groups\"")));
    }

    @Test
    @WithPerson("clerk1")
    void nonsenseInTheAddressIsTakenAsNotChosen() throws Exception {
        browser.perform(get("/tasks")
                        .param("view", "none")
                        .param("due", "never")
                        .param("order", "random")
                        .param("after", "§")
                        .param("step", "?"))
                .andExpect(status().isOk());
    }

    @Test
    @WithPerson("clerk1")
    void claimingTwiceByADoubleClickActsOnceAndLeadsBackToTheList() throws Exception {
        Started started = forClerks();
        String key = UUID.randomUUID().toString();

        for (int click = 0; click < 2; click++) {
            browser.perform(post("/tasks/{id}/claim", started.task())
                            .with(csrf())
                            .param("formKey", key)
                            .param("view", "groups")
                            .param("text", "客户"))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrl("/tasks?view=groups&text=%E5%AE%A2%E6%88%B7"));
        }
    }

    @Test
    @WithPerson("clerk1")
    void aTaskIsShownByItsFeature() throws Exception {
        Started started = forClerks();

        browser.perform(get("/tasks/{id}", started.task()))
                .andExpect(redirectedUrl("/shown-by-its-feature/" + started.task()));
    }

    @Test
    @WithPerson("finance1")
    void aForeignTaskLooksLikeOneThatDoesNotExist() throws Exception {
        Started started = forClerks();

        browser.perform(get("/tasks/{id}", started.task())).andExpect(status().isNotFound());
        browser.perform(get("/tasks/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
        browser.perform(get("/tasks/{id}", "no_such!id")).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("clerk2")
    void aTaskThatSomeoneElseHasDoneIsAConflict() throws Exception {
        Started started = forClerks();
        actingAs.run(
                "clerk1",
                () -> transaction.executeWithoutResult(status -> {
                    workList.take(started.task(), "test/form");
                    engine.complete(started.task().value());
                }));

        browser.perform(get("/tasks/{id}", started.task())).andExpect(status().isConflict());
    }

    @Test
    @WithPerson("manager1")
    void aManagerGivesATaskToSomeoneElse() throws Exception {
        Person sales1 = people.findByLogin("sales1").orElseThrow();
        Person sales3 = people.findByLogin("sales3").orElseThrow();
        Started started = flow.forPerson(sales1.id(), title, sales1.team().orElseThrow(), yesterday);

        browser.perform(get("/tasks").param("view", "overdue").param("text", title))
                .andExpect(content().string(containsString("/tasks/" + started.task() + "/reassign")))
                .andExpect(content().string(containsString("<a href=\"/cards/" + started.card() + "\">" + title)));
        browser.perform(get("/tasks/{id}/reassign", started.task()))
                .andExpect(content().string(containsString(sales3.name())));
        browser.perform(post("/tasks/{id}/reassign", started.task())
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post("/tasks/{id}/reassign", started.task())
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("to", sales3.id().toString()))
                .andExpect(redirectedUrl("/tasks?view=team"));
        browser.perform(get("/tasks").param("view", "team").param("text", title))
                .andExpect(content().string(containsString(sales3.name())));
    }

    private Started forClerks() {
        return flow.forGroup(Groups.CLERK, title, TeamId.random(), yesterday);
    }
}
