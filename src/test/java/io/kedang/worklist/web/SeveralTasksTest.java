package io.kedang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Claiming, releasing and reassigning several tasks at once. */
@KedangTest
class SeveralTasksTest {

    private final String title = "客户 " + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestFlow flow;

    @Autowired
    private WorkList workList;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Test
    @WithPerson("clerk1")
    void several_are_claimed_and_the_one_in_other_hands_says_whose() throws Exception {
        List<Started> tasks = Stream.of(1, 2, 3).map(n -> forClerks()).toList();
        actingAs.run("clerk2", () -> workList.claim(tasks.get(1).task()));

        browser.perform(order("claim", tasks)).andExpect(redirectedUrl("/tasks?view=groups&batch=" + key));

        assertThat(tasks.stream().map(this::holder))
                .containsExactly(
                        person("clerk1").id().toString(),
                        person("clerk2").id().toString(),
                        person("clerk1").id().toString());
        String page = page("/tasks?view=groups&batch=" + key);
        assertThat(page).contains(person("clerk2").name());
        assertThat(page.split("data-refused", -1)).hasSize(2);
        assertThat(page.split("data-done", -1)).hasSize(3);
    }

    @Test
    @WithPerson("clerk1")
    void several_are_released() throws Exception {
        List<Started> tasks = Stream.of(1, 2).map(n -> forClerks()).toList();
        tasks.forEach(task -> actingAs.run("clerk1", () -> workList.claim(task.task())));

        browser.perform(order("release", tasks)).andExpect(status().is3xxRedirection());

        assertThat(tasks.stream().map(this::holder)).containsOnly("");
    }

    @Test
    @WithPerson("manager1")
    void several_are_given_to_someone_else_after_asking_to_whom() throws Exception {
        Person sales1 = person("sales1");
        Person sales3 = person("sales3");
        List<Started> tasks = Stream.of(1, 2)
                .map(n -> flow.forPerson(sales1.id(), title + n, sales1.team().orElseThrow(), tomorrow))
                .toList();
        Started foreign = forClerks();

        String asking = browser.perform(order("reassign", List.of(tasks.get(0), tasks.get(1), foreign)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String page = page(asking);
        assertThat(page)
                .contains(title + 1)
                .contains(title + 2)
                .contains(sales3.name())
                .contains("A draft goes along with its task")
                .doesNotContain("value=\"" + foreign.task());

        browser.perform(order("reassign", List.of(tasks.get(0), tasks.get(1), foreign))
                        .param("to", sales3.id().toString()))
                .andExpect(status().is3xxRedirection());
        assertThat(tasks.stream().map(this::holder)).containsOnly(sales3.id().toString());
        assertThat(holder(foreign)).isEmpty();
    }

    @Test
    @WithPerson("clerk1")
    void what_was_not_done_stays_chosen_in_the_list() throws Exception {
        Started free = forClerks();
        browser.perform(order("release", List.of(free)));

        String page = page("/tasks?view=groups&text=" + title + "&batch=" + key);

        assertThat(page).containsPattern("value=\"" + free.task() + "\"[^>]* checked=");
    }

    @Test
    @WithPerson("clerk1")
    void none_or_more_than_a_hundred_are_refused() throws Exception {
        MockHttpServletRequestBuilder many = order("claim", List.of());
        for (int i = 0; i < 101; i++) {
            many.param("task", UUID.randomUUID().toString());
        }

        browser.perform(many).andExpect(status().isUnprocessableEntity());
        browser.perform(order("claim", List.of())).andExpect(status().isUnprocessableEntity());
        browser.perform(order("dance", List.of(forClerks()))).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("clerk1")
    void who_may_not_reassign_learns_nothing_of_tasks_out_of_sight() throws Exception {
        Person sales1 = person("sales1");
        Started foreign = flow.forPerson(sales1.id(), title, sales1.team().orElseThrow(), tomorrow);

        browser.perform(order("reassign", List.of(foreign))
                        .param("to", sales1.id().toString()))
                .andExpect(status().isForbidden());

        assertThat(page("/tasks?view=groups&batch=" + key)).doesNotContain(title);
    }

    private MockHttpServletRequestBuilder order(String action, List<Started> tasks) {
        MockHttpServletRequestBuilder form = post("/tasks/bulk")
                .with(csrf())
                .param("formKey", key)
                .param("action", action)
                .param("list", "/tasks?view=groups");
        tasks.forEach(task -> form.param("task", task.task().toString()));
        return form;
    }

    private String page(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address.replace(" ", "%20"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String holder(Started task) {
        return workList.current(task.card().subject())
                .flatMap(open -> open.assignee())
                .map(Object::toString)
                .orElse("");
    }

    private Person person(String login) {
        return Optional.of(login).flatMap(people::findByLogin).orElseThrow();
    }

    private Started forClerks() {
        return flow.forGroup(Groups.CLERK, title, TeamId.random(), tomorrow);
    }
}
