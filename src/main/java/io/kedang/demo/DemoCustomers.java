package io.kedang.demo;

import io.kedang.demo.DemoCustomer.Fate;
import io.kedang.demo.DemoCustomer.Place;
import io.kedang.demo.DemoCustomer.Trade;
import java.util.List;

/** The customers of the demonstration: at each step of intake, and archived ones with every kind of trade. */
final class DemoCustomers {

    private static final Place HEXI = new Place("天津市", "天津市", "河西区", "友谊路 88 号", "300061", "HB");
    private static final Place TAIYUAN = new Place("山西省", "太原市", "小店区", "亲贤街 15 号", "030006", "HB");
    private static final Place SHENYANG = new Place("辽宁省", "沈阳市", "和平区", "南京南街 201 号", "110002", "DB");
    private static final Place SUZHOU = new Place("江苏省", "苏州市", "姑苏区", "人民路 560 号", "215005", "HD");
    private static final Place GUANGZHOU = new Place("广东省", "广州市", "海珠区", "江南大道 72 号", "510240", "HN");

    static final List<DemoCustomer> ALL = List.of(
            customer(1, "sales1", "天津海河车行有限公司", "海河车行", HEXI, "EXCLUSIVE", Fate.ARCHIVED),
            customer(2, "sales1", "太原晋阳自行车商贸有限公司", "晋阳商贸", TAIYUAN, "SPECIALIST", Fate.ARCHIVED),
            customer(3, "sales3", "沈阳北陵骑行用品有限公司", "北陵骑行", SHENYANG, "FRANCHISE", Fate.ARCHIVED),
            customer(4, "sales1", "天津滨海双轮贸易有限公司", "滨海双轮", HEXI, "STORE_IN_STORE", Fate.HANDED_IN),
            customer(5, "sales3", "沈阳浑河车业有限公司", "浑河车业", SHENYANG, "EXCLUSIVE", Fate.HANDED_IN),
            customer(6, "sales1", "太原迎泽电动车城有限公司", "迎泽车城", TAIYUAN, "SPECIALIST", Fate.SENT_BACK),
            customer(7, "sales1", "天津南开学府单车店", "学府单车", HEXI, "OTHER", Fate.BEGUN),
            customer(8, "manager1", "天津和平大道车行有限公司", "和平车行", HEXI, "EXCLUSIVE", Fate.HANDED_IN),
            customer(9, "sales2", "苏州平江路车行有限公司", "平江车行", SUZHOU, "EXCLUSIVE", Fate.ARCHIVED),
            customer(10, "sales2", "苏州沧浪骑行俱乐部有限公司", "沧浪骑行", SUZHOU, "SPECIALIST", Fate.SIGNED),
            customer(11, "sales4", "广州珠江双轮有限公司", "珠江双轮", GUANGZHOU, "FRANCHISE", Fate.ENTERED),
            customer(12, "sales4", "广州海珠旧车回收店", "海珠旧车", GUANGZHOU, "OTHER", Fate.REJECTED),
            customer(13, "sales2", "苏州金鸡湖运动用品有限公司", "金鸡湖运动", SUZHOU, "STORE_IN_STORE", Fate.HANDED_IN),
            kept(16, "sales1", "天津海光寺车行有限公司", "海光寺车行", HEXI, "820.00", "1130.00"),
            kept(17, "sales1", "太原双塔车业有限公司", "双塔车业", TAIYUAN, "640.00", "655.00"),
            kept(18, "sales1", "天津塘沽港车行有限公司", "塘沽车行", HEXI, "300.00", "150.00"),
            kept(19, "sales1", "天津蓟州山地车俱乐部", "蓟州山地车", HEXI, "46.00", "52.00"),
            kept(20, "sales1", "太原汾河两轮商行", "汾河两轮", TAIYUAN, "12.00", "0.00"),
            kept(21, "sales3", "沈阳铁西车业有限公司", "铁西车业", SHENYANG, "1450.00", "1490.00"),
            kept(22, "sales3", "沈阳苏家屯车行有限公司", "苏家屯车行", SHENYANG, "85.00", "60.00"),
            kept(23, "sales3", "沈阳太原街骑行馆", "太原街骑行", SHENYANG, "210.00", "290.00"),
            kept(24, "sales2", "苏州观前街车行有限公司", "观前车行", SUZHOU, "500.00", "520.00"),
            kept(25, "sales2", "苏州太湖骑行驿站", "太湖驿站", SUZHOU, "33.00", "70.00"));

    private DemoCustomers() {}

    private static DemoCustomer customer(
            int number, String holder, String name, String shortName, Place place, String outlet, Fate fate) {
        Trade trade = trade(number, outlet, number * 21 + ".00", number * 24 + ".50");
        return new DemoCustomer(number, holder, name, shortName, place, trade, fate);
    }

    /** Archived, with sales of the last two years that a review has something to say about. */
    private static DemoCustomer kept(
            int number, String holder, String name, String shortName, Place place, String before, String last) {
        Trade trade = trade(number, number % 2 == 0 ? "EXCLUSIVE" : "SPECIALIST", before, last);
        return new DemoCustomer(number, holder, name, shortName, place, trade, Fate.ARCHIVED);
    }

    private static Trade trade(int number, String outlet, String before, String last) {
        String brands = number % 2 == 0 ? "丸石、永久" : "丸石、凤凰、捷安特";
        return new Trade(outlet, "PRIVATE", "BICYCLE_RETAIL", brands, before, last);
    }
}
