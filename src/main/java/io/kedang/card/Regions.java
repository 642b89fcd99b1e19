package io.kedang.card;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regions that stand in front of companies' names: the provinces of China, its larger cities, and a few names of
 * places in letters. Not complete, and need not be: a region that is not known makes two names less alike.
 */
final class Regions {

    private static final String PROVINCES = "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 "
            + "湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国";

    private static final String CITIES = "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 长治 晋城 临汾 运城 "
            + "呼和浩特 包头 赤峰 鄂尔多斯 沈阳 大连 鞍山 抚顺 丹东 锦州 营口 长春 四平 延吉 哈尔滨 齐齐哈尔 牡丹江 佳木斯 大庆 "
            + "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 常熟 张家港 太仓 "
            + "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 慈溪 余姚 永康 合肥 芜湖 蚌埠 淮南 马鞍山 安庆 黄山 滁州 阜阳 "
            + "宿州 六安 亳州 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 南昌 景德镇 萍乡 九江 新余 赣州 吉安 宜春 上饶 "
            + "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 "
            + "南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 荆门 孝感 荆州 黄冈 咸宁 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 益阳 郴州 "
            + "永州 怀化 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 "
            + "南宁 柳州 桂林 梧州 北海 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 达州 贵阳 遵义 "
            + "昆明 曲靖 玉溪 丽江 大理 拉萨 西安 宝鸡 咸阳 渭南 汉中 延安 榆林 兰州 天水 酒泉 西宁 银川 乌鲁木齐 克拉玛依 台北 高雄 "
            + "서울 부산 인천 대구 대전 광주 울산 한국";

    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(PROVINCES.split(" ")), Arrays.stream(CITIES.split(" ")))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final Set<String> IN_LETTERS = Set.of(
            "china",
            "shanghai",
            "beijing",
            "guangzhou",
            "shenzhen",
            "tianjin",
            "chongqing",
            "hangzhou",
            "ningbo",
            "suzhou",
            "nanjing",
            "wuhan",
            "chengdu",
            "qingdao",
            "xiamen",
            "zhejiang",
            "jiangsu",
            "guangdong",
            "shandong",
            "hongkong",
            "taiwan",
            "korea",
            "seoul",
            "mexico",
            "espana",
            "spain",
            "madrid",
            "barcelona");

    /** What follows a region's name and belongs to it. */
    private static final Pattern SUFFIX = Pattern.compile("^(特别行政区|(维吾尔|壮族|回族)?自治区|自治州|地区|省|市|시|도)");

    /** A district, after its city. */
    private static final Pattern DISTRICT = Pattern.compile("^\\p{IsHan}{2,3}[区县镇]");

    private static final int SHORTEST_REST = 2;

    private Regions() {}

    static boolean isOne(String text) {
        return IN_LETTERS.contains(text) || front(text).filter(String::isEmpty).isPresent();
    }

    /** The name without the regions around it, as long as two characters are left. */
    static String without(String name) {
        String rest = name;
        boolean found = false;
        for (Optional<String> shorter = once(rest); shorter.isPresent(); shorter = once(rest)) {
            rest = shorter.get();
            found = true;
        }
        return found ? enough(DISTRICT.matcher(rest).replaceFirst("")).orElse(rest) : rest;
    }

    private static Optional<String> once(String name) {
        return front(name).or(() -> back(name)).or(() -> word(name)).flatMap(Regions::enough);
    }

    private static Optional<String> enough(String rest) {
        return rest.length() >= SHORTEST_REST ? Optional.of(rest) : Optional.empty();
    }

    private static Optional<String> front(String name) {
        return NAMES.stream().filter(name::startsWith).findFirst().map(region -> SUFFIX.matcher(
                        name.substring(region.length()))
                .replaceFirst(""));
    }

    /** As it stands before “branch”: 宏达机械有限公司杭州分公司. */
    private static Optional<String> back(String name) {
        return NAMES.stream()
                .flatMap(region -> Stream.of(region + "市", region + "省", region))
                .filter(name::endsWith)
                .findFirst()
                .map(region -> name.substring(0, name.length() - region.length()));
    }

    private static Optional<String> word(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first > 0 && IN_LETTERS.contains(name.substring(0, first))) {
            return Optional.of(name.substring(first + 1));
        }
        return last > 0 && IN_LETTERS.contains(name.substring(last + 1))
                ? Optional.of(name.substring(0, last))
                : Optional.empty();
    }
}
