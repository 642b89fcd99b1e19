package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上海宏达机械有限公司           | 宏达机械",
                "宏达机械（上海）有限公司         | 宏达机械",
                "宏达机械                  | 宏达机械",
                "上海市松江区宏达机械有限责任公司     | 宏达机械",
                "上海宏達機械股份有限公司         | 宏达机械",
                "宏达机械有限公司杭州分公司        | 宏达机械",
                "浙江省杭州市　宏达·机械（集团）有限公司 | 宏达机械",
                "广西壮族自治区南宁市绿源商行       | 绿源商行",
                "城市之光车行                | 城市之光车行",
                "宏达超市连锁有限公司           | 宏达超市连锁",
                "上海车行                  | 车行",
                "上海有限公司                | 上海",
                "永久车行（二店）              | 永久车行二店",
                "Hongda Machinery (Shanghai) Co., Ltd. | hongda machinery",
                "HONGDA MACHINERY CO.,LTD          | hongda machinery",
                "Müller GmbH & Co. KG              | muller",
                "Aceros del Norte, S.A. de C.V.    | aceros del norte",
                "Aceros del Norte S. de R.L. de C.V. | aceros del norte",
                "Ciclos Peña, S.L.                 | ciclos pena",
                "주식회사 한빛자전거                   | 한빛자전거",
                "(주)한빛 자전거                     | 한빛자전거",
                "㈜한빛자전거                        | 한빛자전거",
                "한빛자전거 주식회사                   | 한빛자전거"
            })
    void names_of_one_customer_have_one_core(String name, String core) {
        assertThat(LikeName.of(name)).isEqualTo(core);
    }

    @Test
    void a_name_of_nothing_but_a_form_or_marks_is_kept_as_it_is() {
        assertThat(LikeName.of("公司")).isEqualTo("公司");
        assertThat(LikeName.of("Group")).isEqualTo("group");
        assertThat(LikeName.of("（—）")).isEmpty();
        assertThat(LikeName.of("")).isEmpty();
    }
}
