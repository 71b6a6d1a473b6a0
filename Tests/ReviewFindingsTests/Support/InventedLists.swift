import ReviewValues

/// Lists of problems as units write them: turns of phrase that all have in common, on places and figures of their own.
///
/// Nobody has copied anything in them. With so many lists out of so few phrases, many lines are alike by chance, as in an
/// office's files.
struct InventedLists {
  private var dice: SplitMix64

  init(seed: UInt64) { dice = SplitMix64(seed: seed) }

  mutating func lists(_ count: Int, of length: Int) -> [[String]] {
    (0..<count).map { _ in
      let villages = (0..<6).map { _ in village() }
      return (0..<length).map { _ in line(villages) }
    }
  }

  mutating func line(_ villages: [String]) -> String {
    let place = pick(villages)
    switch dice.next(below: 4) {
    case 0: return "\(place)\(pick(Self.things))\(pick(Self.faults))，\(detail())，\(pick(Self.effects))"
    case 1:
      return
        "\(pick(Self.times))\(pick(Self.things))\(pick(Self.faults))，\(place)\(number())\(pick(Self.counted))，\(detail())"
    case 2:
      return "\(pick(Self.things))方面，\(place)等\(number())\(pick(Self.places))\(pick(Self.faults))，\(pick(Self.effects))"
    default:
      return
        "\(pick(Self.faults))，\(pick(Self.times))\(place)\(pick(Self.things))只有\(number())\(pick(Self.counted))，\(pick(Self.effects))"
    }
  }

  /// What somebody saw who went there.
  mutating func detail() -> String { "\(pick(Self.spots))\(pick(Self.seen))\(pick(Self.objects))" }

  mutating func village() -> String { pick(Self.characters) + pick(Self.characters) + "村" }

  mutating func number() -> String { "\(2 + dice.next(below: 60))" }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(dice.next(below: UInt64(elements.count)))]
  }

  mutating func below(_ bound: Int) -> Int { Int(dice.next(below: UInt64(bound))) }

  static let characters = "丰登溪桥柳泉坪塘湾岭坡岗井沟河洞庙寨屯铺店营堡关口渡浦浜港汊圩埠墩埭堰垸坝潭洲渚汀沙石岩峰峦崖壑原隰皋麓松柏桐槐榆桑竹梅兰菊荷莲菱稻麦黍粟禾苗"
    .map { String($0) }

  static let things = [
    "党员活动室", "三会一课记录", "流动党员台账", "发展党员材料", "党费收缴", "主题党日活动", "村务公开栏", "集体经济账目", "后备干部培养", "民主评议",
    "远程教育站点", "困难党员走访", "网格员巡查", "志愿服务队伍", "老年食堂", "乡村道路管护", "人居环境整治", "信访积案化解", "矛盾纠纷排查", "防汛物资储备",
    "合作社分红", "土地流转合同", "低保对象复核", "农家书屋", "文化广场", "卫生室药品", "饮水工程", "路灯维修", "垃圾清运", "快递进村",
    "党组织换届", "村规民约", "积分制管理", "红白理事会", "驻村干部在岗", "两委成员坐班", "谈心谈话", "廉政提醒", "扶持项目验收", "党建指导员下沉",
  ]

  static let faults = [
    "长期无人过问", "流于形式", "底数不清", "更新不及时", "推进缓慢", "责任没有落到人", "标准不高", "台账与实际对不上", "经费使用不透明", "一年没有开展过一次",
    "照抄照搬上级文件", "群众意见较大", "缺少专人负责", "检查走过场", "记录前后矛盾", "没有按期完成", "落实不到位", "只挂牌不运行", "反映多次仍未解决", "制度停留在墙上",
    "有的超期未办", "存在代签补签", "督促不够", "覆盖面不足", "成效不明显", "重复建设", "信息填报失真", "先锋作用发挥不够", "投入不足", "整改以后又反弹",
  ]

  static let effects = [
    "群众上门办事常常扑空", "支部班子没有专题研究", "党员参与积极性不高", "上次检查指出后仍未改正", "影响了干群关系", "年轻党员流失较多", "基础工作薄弱", "矛盾有上交的现象",
    "乡镇包片领导没有跟进", "资金趴在账上", "老党员反映强烈", "没有形成长效机制", "台账只为应付检查", "责任人说不清楚", "与考核要求有差距", "村民代表会议没有通报",
    "部门之间互相推诿", "工作经费没有保障", "典型培育跟不上", "后续管护没有着落", "巡察反馈意见未销号", "示范作用没有显现", "培训走了过场", "基层减负没有落实",
  ]

  static let times = [
    "上半年", "今年以来", "换届以后", "汛期", "入冬以来", "第三季度", "去年底", "春耕期间", "主题教育期间", "近两年",
  ]
  static let counted = ["户", "人次", "名党员", "个小组", "处", "本", "次会议", "万元", "份材料", "名预备党员"]
  static let places = ["个村", "个支部", "个网格", "个站点", "家企业支部"]
  static let spots = [
    "门口", "墙上", "桌上", "柜子里", "楼梯间", "院子里", "路边", "桥头", "井台边", "晒场上", "走廊尽头", "仓库后面", "公示栏里", "电脑里", "抽屉里", "村部二楼",
    "小学旁",
    "厂房外", "渠道边", "山脚下",
  ]
  static let seen = [
    "只见到", "还堆着", "仍挂着", "翻出", "找不到", "少了", "锁着", "贴着", "放着", "积了", "丢着", "登记的是", "补的是", "没收走", "晾着", "缺了", "烂掉", "借走",
    "涂改过", "压着",
  ]
  static let objects = [
    "去年的签到表", "半箱旧报纸", "坏掉的投影仪", "三把折叠椅", "没拆封的图书", "过期的宣传单", "空白会议记录本", "褪色的公告", "发霉的档案袋", "生锈的铁门", "别人家的农具",
    "半年前的工资条",
    "漏水的水管", "断了的护栏", "没盖章的合同", "旧手机号码", "别村的名册", "撕掉一半的通知", "五年前的地图", "打印的照片", "锈死的水泵", "没接电的喇叭", "积灰的意见箱", "空油桶",
    "成捆的化肥",
    "烧坏的电表", "没写日期的借条", "卷边的锦旗", "拆下的窗框", "散架的书柜", "冻裂的缸", "旧沙发", "没人认领的鞋", "破渔网", "塌了的棚子", "堵住的涵洞", "歪着的路牌", "掉漆的长凳",
    "裂开的井盖",
    "停摆的挂钟",
  ]
}
