package io.kedang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Axe, put into a page once however often it is asked there, and asked for nothing but what is wrong. */
final class Axe {

    /** No page has a frame or plays something, for which axe would look otherwise. */
    private static final String PREPARE = """
            () => {
              const visible = () => [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility());
              const outermost = elements => {
                const all = new Set(elements);
                return elements.filter(element => !all.has(element.parentElement));
              };
              const ask = async (context, options) => {
                const { violations } = await axe.run(context,
                  { reporter: 'no-passes', iframes: false, preload: false, ...options });
                return violations.flatMap(rule => rule.nodes.map(node =>
                  `${rule.id} at ${node.target}: ${node.failureSummary}`));
              };
              let known = new Set();
              axe.ofAll = () => {
                known = new Set(visible());
                return ask(document, {});
              };
              axe.ofNew = async values => {
                const include = outermost(visible().filter(element => !known.has(element)));
                return include.length ? ask({ include }, { runOnly: { type: 'rule', values } }) : [];
              };
            }""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    static Axe on(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        page.evaluate(PREPARE);
        return new Axe(page);
    }

    /** What breaks a rule. */
    List<String> findings() {
        return asked("() => axe.ofAll()", List.of());
    }

    /** What breaks one of the rules among that which was hidden when all rules were last asked. */
    List<String> findingsInNewlyShown(List<String> rules) {
        return asked("rules => axe.ofNew(rules)", rules);
    }

    private List<String> asked(String question, List<String> rules) {
        List<?> found = (List<?>) page.evaluate(question, rules);
        return found.stream().map(Object::toString).toList();
    }
}
