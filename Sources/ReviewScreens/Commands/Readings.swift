/// How the characters in the names of operations are read. Made by Tests/Pinyin/readings.py; not to be edited.
enum Readings {
  /// `reading` and the characters that have it; one with several readings stands with each.
  static let table = """
    an按案 ba把 bai排 ban並 bang並帮幫 bao保報报 bei備备背 ben体本 beng平 bi笔筆閉闭 biao标標表錶 bie別别 bing並屏平并 bo拨撥發
    bu不布步补補 cai採裁采 ce测測 cha叉差接插查茶 chai差查 chan单單 chang唱场場常長长 che撤車车 chen填称稱 cheng成承称程稱 chi提离離
    chong充种種重 chou抽 chu儲出助著除 ci差措次此 cong从從總 cu錯 cui体 cun存 cuo差措最錯错 da打答 dai待 dan单單 dang場当檔當 dao倒到导
    de地得登的 dei得 deng登等 di地提的第約逐題 dian点电電點 diao掉調调跳 ding定 dong冻凍动動 dou投都 du都 duan断斷段短 dui对對追队隊 duo多點 e啞
    er二而 fa发撥法發 fan繁翻返 fang放 fei废廢 fen分 fou不否 fu不報复復覆还 gai改核 gan个 gang刚剛 gao告 ge个個假可各格 gen跟 geng更
    gong公 gou句 gu告離 gua挂掛 guan关果關 guo划果过過 hai还還 hang行 hao号好號 he和核格 hei黑 heng行 hou后後 hu互和核許许
    hua划劃找画畫花話话 huai划劃 huan换換环環还還 hui会匯回恢悔會 huo和或過 ji其几即幾机機結績繼继绩計記计记 jia假加
    jian件减前建检檢減监監見见鍵键間间 jiang講讲 jiao交叫 jie假差截接節結结节解阶階 jin进進 jing景 jiu阄鬮 ju举句告舉足車车 jue决決 ka卡 kai开核開
    kan監看 kao考 ke刻可壳殼 kei刻 kou口扣 kuai会會 kuan完 kui缺 kuo會 lai來来 lan覽览 le了 li位列理离立離 lian令 liang亮 liao了
    lie列 lin任 ling令另領领 liu留 lou漏 lu录錄 lun輪轮 luo果格 lve略 ma么码碼 man幕 mao務 me么没麼 mei某每沒没 meng明 mian面
    ming名命明 mo么无没無默 mou件某 mu幕目 na納纳 neng而 ning疑 nuo掉諾诺 pa把 pai排 pan繁 pei配 pi否 pian平 piao票
    ping屏平評评 po繁 qi其切幾示起 qia卡 qian前签簽籤開 qiao壳殼 qie切 qing清請请 qu去取句組 quan全 que決确確缺 ren人任認认 ru入 san散 se色
    sha接 shai色 shan删刪单單 shang上場 shao少稍 she設 shei誰谁 shen什 shi什始实實式提施时時示 shou手收 shu书数數書束述除 shua刷選
    shui誰说谁 shuo数數說说 si台已 song送 su素縮缩 suan選 sui遺隊随隨 suo所縮缩 tai台态態臺 tan單談谈 tao跳 te式職 ti体提題题體 tian填
    tiao条條調调跳 ting停 tong同通重 tou投 tui推追退 tun逐 wan完關 wang往網网 wei为位有未机為立維维遗遺 wen問文问限 wu务務无無誤误 xi席息熄錯
    xia下假 xian显现現見见限顯 xiang項项 xiao号效消銷销 xie写寫接歇解 xin新興 xing兴興行 xiu休秀 xu休序續续許许 xuan宣选選還 xue決
    ya压哑啞壓歇 yan延言這顏颜 yang英 yao么由約约要 ye也 yi一也印台已意施疑維議议遗遺 yin印因言 ying影景英螢 yong用 you优優有由 yu予或語语預预
    yuan允原员員 yue約约说 yun允员員运運 zai再在 zan暂暫 zao早 ze则則措責责 zha插查 zhai責 zhan單點 zhang张張賬账長长 zhao找照着著
    zhe着著这這 zhei这這 zhen填 zheng承整正 zhi只址實指止直知示置职職 zhong中种種重鐘钟 zhou注調逐 zhu主予住助注著註逐除 zhua抓 zhui追隊
    zhuo着著 zi子字次自 zong从從总總 zou走 zu組组足 zui最 zuo作做
    """
}
