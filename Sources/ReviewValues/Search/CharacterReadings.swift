/// How Chinese characters are read. Made by Tests/Pinyin/readings.py; not to be edited.
///
/// A number is two of sixty-three signs, the greater one first: from `?`, which is 0, to `~` without `^`. The texts lie in
/// the program's file as they are: they cost a start nothing, and a character is looked up where it stands.
enum CharacterReadings {
  /// All syllables, without tones, ü as v.
  static let syllables: StaticString = #"""
    a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng \#
    cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu\#
     cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo\#
     e ei en eng er fa fan fang fei fen feng fiao fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai\#
     guan guang gui gun guo ha hai han hang hao he hei hen heng hm hng hong hou hu hua huai huan huang hui hun huo j\#
    i jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua\#
     kuai kuan kuang kui kun kuo la lai lan lang lao le lei len leng li lia lian liang liao lie lin ling liu lo long\#
     lou lu luan lun luo lv lve m ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu n na n\#
    ai nan nang nao ne nei nen neng ng ni nian niang niao nie nin ning niu nong nou nu nuan nun nuo nv nve o ou pa p\#
    ai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu q\#
    u quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha \#
    shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan\#
     sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang \#
    wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying \#
    yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi\#
     zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
    """#

  /// What a character may be read as: the numbers of its syllables, the usual one first. A space stands between two sets;
  /// the first is empty.
  static let sets: StaticString = #"""
     ?? ??@O ??AZ ??CmDg ?@ ?@@O ?@@PDk ?@@`@s@wAV ?@@w ?@AVAZ ?@Bd ?@BdDy ?@Bo ?@D@DI ?@DdDy ?@Df ?@Du ?@Dy ?@EU ?@\#
    EX ?A ?A@O ?A@ODu ?A@ODx ?A@a ?A@tAI ?ABXBc ?ABs ?ADV ?ADt ?ADu ?ADuDx ?ADz ?B ?B@b@u ?BAX ?BDv ?C ?C?N ?CBk ?CB\#
    kE? ?CCK ?CD\ ?CDdEB ?CDj ?CDw ?CD~ ?CD~E? ?CE? ?D ?D?E?LB~ ?D?E?OBv ?D?I ?D?I?O?R@T ?D?O ?D?O?R@]B{ ?D?R ?D@W ?\#
    D@WB{ ?D@] ?DAZ ?DBv ?DCD ?E ?E?D?L ?E?I ?E?R ?E?RBU ?E@] ?EBU ?EB~ ?EDTDl ?F ?F?P ?F?RBx ?F@X ?F@XAF ?FABBx ?FB\#
    x ?FDC ?G ?G?IB{CE ?G?K@YB~ ?G?KByB} ?G?KB} ?G?P ?GBy ?H ?H?NBz ?H?R ?H?R?S ?H?R?oBzE` ?H?RCF ?H?SCF ?H@] ?H@]Bz\#
     ?HBz ?HBzCE ?HCE ?HCv ?I ?I?E ?I?E?L ?I?E?S@] ?I?F?LB~ ?I?LBwB~ ?I?LB~ ?I?LB~CD ?I?R ?IB{ ?J ?J?L ?J?Q ?J@X ?K \#
    ?K?G ?K?QB} ?K@V ?K@Y ?KA] ?KAzCB ?KB{ ?KB} ?KCG ?L ?L?D?IB~ ?L?E?RB~ ?L?F?J@W@XA~Bx ?L?I ?L?IBw ?L?IB~ ?L?M ?L?\#
    O ?L?OBN ?L?OCA ?L?Q ?L@] ?LB~ ?LCB ?LCj ?LDW ?LDz ?M ?M?FC? ?M@T ?M@m ?MBO ?MBx ?MC? ?N ?N@ACqD?E` ?N@G ?NA? ?N\#
    AF ?NBz ?NBzC@ ?NC@ ?NC@Co ?O ?O?L ?P ?P?F ?P?Q ?P@X ?P@XCB ?PAB ?PBv ?PC? ?Q ?Q?F?G ?Q?I?LB~ ?Q?L ?Q@V ?QAx ?QB\#
    j ?QCC ?R ?R?D ?R?D?EBU ?R?D?ICD ?R?HBz ?R?HCF ?R?I?L ?R?L ?R?LCD ?R?SCF ?R@A ?R@O ?R@T ?R@W ?R@WB{ ?R@] ?R@iA?A\#
    F ?RAS ?RAwCD ?RBU ?RBv ?RBz ?RCD ?RCE ?S ?S?DCF ?S?R ?S@\@] ?S@] ?SAG ?SB~ ?SCE ?SCF ?SCFEU ?T ?T?\ ?TCe ?TECEL\#
     ?U ?U?TCe ?UAf ?UCo ?UD@ ?UDj ?UED ?V ?V?TCgCk ?V?ZCgCt ?V?ZCo ?V?ZCt ?V?ZEE ?V?_AIEN ?V?_CkCo ?V?_Co ?V?cCgEG \#
    ?VAICI ?VCGDF ?VDF ?VDQ ?W ?W?c ?W?c?d ?W?l ?WCJ ?WEF ?X ?XCi ?XEG ?Y ?Y?oCj ?Y?pD@EH ?YAG ?YAH ?YCj ?YCo ?YD@ ?\#
    YEHEM ?YEL ?Z ?Z?V ?Z?cCM ?Z@tAM ?ZCIEE ?[ ?[?d ?[EK ?[ET ?\ ?\?]?p?wAL ?\?]EL ?\?e ?\?u ?\@J ?\BY ?\CL ?\Ce ?\E\#
    L ?] ?]?T?b?e ?]?\ ?]?pEMEa ?]?w ?]EU ?]Ea ?_ ?_?V ?_?k ?_?z ?_?zAG ?_?zCoDJEN ?_?zDJD[ ?_?zEN ?_AL ?_CI ?_CIDS \#
    ?_Co ?_CoDJ ?_CoDP ?_CoEN ?_DF ?_DJ ?_DJDl ?_Du ?_EN ?_ES ?_E[ ?` ?`?A@tDu ?`?dET ?`?{Cp ?`?{Dv ?`@k ?`Cp ?`DK ?\#
    `Dv ?a ?a?oE` ?aAK ?aAQ ?aBP ?aDG ?aDR ?aEP ?aEPEX ?b ?b?X ?bAQ ?c ?c?T ?c?Z ?c?_ ?c?z ?c?zDl ?c@mCM ?cAk ?cBeDQ\#
     ?cBeES ?cBl ?cCG ?cCM ?cCMES ?cCt ?cCtDQ ?cDQ ?cES ?d ?d?O ?d?` ?d?c ?d?c@@ ?d@@ ?d@@DO ?d@@ET ?dANCu ?dAS ?dAe\#
     ?dCC ?dCu ?dCuET ?dDT ?dDTET ?dD{ ?dET ?e ?e?b ?e?bD[ ?e?bEQ ?e?j ?e@A ?e@E ?e@NBqCG ?e@OA@ ?e@] ?e@wDg ?eA? ?e\#
    AV ?eAj ?eAr ?eBq ?eCG ?eCQ ?eCv ?eDB ?eDI ?eDfEU ?eD{ ?eEU ?f ?f?lEV ?f@H ?fAD ?fA| ?fCpDK ?fDU ?fDUEV ?fDUE\ ?\#
    fEV ?fE\ ?g ?g?| ?g?|CP ?g?|Cw ?g?|EW ?g@DDL ?g@DDR ?g@DEW ?gAPCK ?gAQCP ?gA~ ?gBk ?gCKEc ?gDL ?gDo ?gD~ ?gEW ?g\#
    EXEc ?h ?h?\AQDpEXEd ?h?e ?h?o ?h?s ?hAG ?hAQ ?hCQDf ?hCw ?hCwDp ?hCxDP ?hCxEX ?hDV ?hDp ?hE? ?hELEX ?hEQEX ?hEX\#
     ?hEc ?iA?Dp ?iDp ?j ?j?eDy ?j?k@KC{ ?j?oE` ?j@NDXE] ?jELEM ?jEh ?k ?k?m ?k?n ?k@K ?k@U ?k@mCR ?kCo ?kC~ ?kDi ?k\#
    E@ ?kEU ?kE[ ?l ?l?W ?l?c ?l?q ?lCJ ?lE\ ?m ?m?j@~ ?m@L ?m@LE] ?m@N ?mE] ?n ?n@L@N ?nCRDZE_Ea ?nC~ ?nDX ?nES ?nE\#
    _ ?o ?o?a ?o?aDRE` ?o?m ?o?s ?o?sAj ?o@DDRE` ?oB] ?oCd ?oE] ?p ?p?]Ea ?p?w ?p?wDG ?pAG ?pAGEMEa ?pCG ?pD@ ?pEM ?\#
    pEa ?q ?q?X ?q?l ?qC| ?qDA ?qDAEb ?qEb ?r ?s ?s?d?h ?s?o ?s?o?r ?s@A ?s@wEC ?sAG ?sAPEd ?sEh ?t ?tAIAR ?tEE ?tEe\#
     ?u ?u?j@OECEd ?u?w ?u?wEf ?uAQDa ?uCKDg ?uCzDE ?uDE ?uEd ?uEf ?v ?v@ID{ ?vAI ?vCPCTE_Eg ?vEg ?w ?w?] ?w?iEeEfEh\#
     ?w?p ?w?pEH ?w?sDf ?w?sEL ?wAG ?wCL ?wEE ?wEZ ?wE` ?wEe ?wEh ?x ?x?yDI ?x?z ?x?zDHDt ?x@] ?xBYDg ?xCe ?xDH ?xDH\#
    DP ?xDI ?xEL ?xEQ ?y ?y?@ ?y?@?H ?y?z@EEU ?y@A ?y@O ?yDI ?yDM ?yDy ?yES ?z ?z?_?x ?z?_?xCo ?z?_Co ?z?_CoDJDQEN ?\#
    z?_CoDJEN ?z?_DJ ?z?_EN ?z?c ?z?x ?z?xDJ ?z@C ?z@N ?zAL ?zCo ?zCoDJ ?zCt ?zCtDJES ?zDJ ?zDJDl ?zDJDu ?{ ?{?d ?{?\#
    dDK ?{CpDKDv ?{DK ?{DiDv ?{Dv ?| ?|?g ?|@D ?|@J ?|BWDR ?|DL ?|EP ?|EW ?} ?}?y?~ ?}?~ ?}@A ?}DM ?}EQ @? @@ @@?} @\#
    @@F @@Co @A @A?]?y @A?e @A?eCv @A?eCvDPEU @A?y @A?yCv @A?yDP @A?} @A@N @AA@ @AAG @AAk @ACGEU @ACvDPDa @ACvEM @AD\#
    P @ADPDY @ADWEU @AEC @AEM @AEQ @AEQEU @AEU @AEX @AE` @C @C?c @C@EDSEN @C@FDTETEg @C@NEN @CCuDQD{ @CDJDl @CDQ @CD\#
    QES @CDu @CES @D @D?| @D@A @D@AArEA @D@ADR @D@AE` @D@I @DBq @DDR @DDREW @DDw @DEP @E @E?g @E?xDy @E@A @E@B @ECLE\#
    L @ECr @ECrDx @EDS @EDW @EDk @EDy @EEU @F @F?d @FAy @FB_ @FDQ @FDT @FES @FET @G @H @HAzDU @HDU @HDX @HEV @I @I@J\#
     @IBq @ICGDVEX @IC_ @IEX @J @J?y @J@I @J@NEM @JCr @JDW @JEQ @JEW @JE` @K @KDX @KDXEU @KE[ @L @L@M @L@MDZ @L@NCb \#
    @LDEE] @LE] @LEf @M @M?nC~ @M?nDZE[ @M?t?vCTEg @M?|@D@LDXDZE_ @M@J @MCTDs @MC~EB @MDY @MDZ @ME_ @N @N?b @N?e @N?\#
    e?y @N?e@EEL @N?k @N?o @N@J @N@L @NAD @NCS @NDE @ND[ @NDeEh @NEL @NE` @O @O?@ @O?A @O?ABX @O@d @O@oD\ @O@w @OA?D\#
    e @OA@ @OAG @OAGCL @OAZ @OBABC @OCG @OCu @ODS @ODdDe @ODe @ODt @ODu @ODuE? @ODy @P @PDfDy @Q @QEB @R @S @S?e @SA\#
    ] @SBNBd @SBZ @SBb @SBd @SBr @SCY @SCZ @SD\ @SEU @T @T?D?RB{ @T?M @T?R @T@W @T@dAL @TCD @U @U?FBx @U?J @U?R @U?R\#
    BxB~CD @U?RB~ @U@T @U@T@Y @U@X @U@Y @U@] @UBx @UBxCD @V @V?G @V?Q @V@A @V@YByD` @VBy @W @W?EBwB{ @W?I @W?IB{ @W?\#
    J @W?L @W?L@] @W@X @W@] @WAa @WB{ @X @X?F @X?J @X?P @X?\ @X@W @XAX @XB| @Y @Y?F @Y?K @Y?KB} @Y?M @Y@U @Y@} @YBy \#
    @YByB} @YB} @YCC @YDA @Z @[ @\ @\?RDx @\B{B~ @\B~ @] @]?I @]?I?L?R@W @]?I@W @]?L @]?L?R @]?L?R@[ @]?L@WB~ @]?R @\#
    ]?RB{ @]?S @]?SCD @]?SCF @]@W @]@\ @]@\B{CE @]@o @]Ar @]A~ @]BDDe @]BO @]BU @]Bh @]B~ @]C@ @]CD @]CE @]CF @]DBDj\#
     @]DC @]DLDR @]De @]D~ @]EW @_ @_@d @_AHCL @_AHDg @_CP @_Dp @` @`?@ @`?@CG @`@d @`@oAL @`@s @`Df @`Dk @`Dy @a @a\#
    ?A @a?Z@t @a@hE\ @a@m@t @a@t @a@tDh @a@tDu @a@u @aAIDh @aCI @b @b@h @b@} @bA_CJ @bE\ @c @c@j@v @c@jAQ @c@v @cAKA\#
    Y @cAY @cAYCK @cBK @d @d@O @d@OAr @d@OCLDt @d@_ @d@a @d@w @d@wBA @dAG @dAGC\ @dAL @dAUA{BA @dArBA @dAwDk @dBA @d\#
    CG @dCPEF @dCeDH @dDeDy @dDy @eAG @eAGDg @f @f@g @f@gDq @f@y @f@yBX @fAI @g @g?Q @gAl @gBXBcD{ @gDq @h @h@} @hAQ\#
     @hDd @hEV @i @i@bA` @i@~ @iAQA` @iAQCQ @iAS @iA` @iCQ @iCQDp @j @j@dALCG @j@k @jA? @jA?E? @jAH @jAS @jAa @jA~E?\#
     @jB~ @jDx @jD{ @k @k@jA? @k@lA@ @k@q @kAF @kAG @kAb @kAhDQ @kD[ @kD\ @l @l?y @l@q @lAS @m @m@p @m@pAg @mAB @mAB\#
    CR @mAe @mCR @mD_ @n @n?ADu @n@h @nAC @nAN @nAO @nAe @o @o@LAf @o@k @o@q @o@w @oA@AfD\Dk @oAD @oADAc @oADDa @oAO\#
     @oAPCP @oAQ @oARDf @oAS @oATCP @oAcAf @oAf @oAfDa @oCP @oCSDr @oDY @oD\ @oDa @oDk @oDp @oEf @p @p?CAE @pABB@ @p\#
    AE @q @q@k@wD]Dd @q@m @q@mBA @qA@ @qA@AD @qAF @qAZAb @qBA @qDd @qDp @qE? @r @r@O@d @r@wCmDH @rCDDI @s @s@]AB @s@\#
    ` @s@w @s@x @sABDq @sAL @sAZ @sDI @t @t?A @t?L @t?z @t@a @t@aDh @tAIAW @tAW @tAk @tAt @tB[ @tCI @tCM @tCU @tDJ @\#
    tDh @u @u?J @u@b @u@z @uAX @uDi @v @v?p @v@c @v@c@d @v@wBEBU @vAD @vAFDg @vAK @vAKCK @vAY @vA`Do @vBI @vCv @vDj \#
    @vDr @w @w??@rAFAZ @w?A @w?CCK @w?xAZ @w@O @w@`A?AV @w@d @w@d@tCM @w@dAL @w@v @wA? @wA?AF @wA?Dj @wAF @wAV @wAVD\#
    x @wAYDj @wAZ @wAZAb @wAr @wBU @wBUCr @wCH @wCv @wDg @wDj @x @xBUBW @y @y@f @y@uA\Du @y@z @z @z@OEC @z@g @z@nAC \#
    @z@u @z@| @zB}Di @{@yDl @} @}@h @}@hAJ @}@zAT @}@~Bu @}AQDq @}ARDi @}A| @}CN @}Di @~ @~Aa @~CQ A? A??e A??h A?@j\#
     A?@j@w A?@jAF A?@q@vDgDj A?@wCS A?@wDgDjDp A?AC A?ASCS A?Aa A?Ab A?BKDe A?DS A?DbDe A?De A?Df A?Dg A?Dj A?Dp A?\#
    D| A@ A@@j A@@jAZ A@@k A@@qAA A@A?De A@AA A@ADDk A@AF A@Ab A@CG A@CHDg A@D\ A@De A@Dk A@E? AA AA@] AA@k@qA@Cv AA\#
    @o AAAD AAB{B~ AAD] AB AB@U AB@g AB@m AB@mAR AB@t AB@wDqE@ AB@zDq ABAD ABARDq ABCODq ABCR ABCt ABDX ABD_ ABDh AB\#
    Dq ABDs ABDuDx ABE@ ABE] AC AC@hAe AC@j@n@q AC@n AC@} ACAX ACAe ACBHBMD` ACD` ACDx ACD{ AD AD?@ AD@N AD@o AD@s A\#
    DA? ADA@Ac ADAA ADAE ADAEDqDsEB ADAFDa ADAc ADAcAh ADAf ADAo ADBR ADCbDE ADDE ADDa ADDk ADDy ADD~ ADEA ADEW AE A\#
    E@p AE@pAg AEAB AEAD AEAd AEAg AEBL AEDs AF AF?e AF@q AF@qAb AF@w AF@wDG AFA? AFA@ AFA@Dp AFAh AFBtDd AFCS AFCo \#
    AFDEDG AFDd AFDdDrEA AFDp AFDr AFE? AFEA AG AG?LDi AG?e AG?pCG AG@N AG@U AG@o AGAK AGAL AGALAc AGALCG AGALEM AGC\#
    G AGCGCS AGCGEU AGCHDf AGCL AGCm AGDa AGDf AGDy AGEH AGEM AGES AGEU AGEa AH AH@_ AH@_DgDk AH@d AH@d@rAZ AH@dALDg\#
     AH@j AH@jAL AH@w AHAL AHALCH AHCG AHCI AHCL AHDg AHDi AHDk AHDt AI AI?M AI?V AI?_ AI?_CI AI?f AI?v AI@a AI@m AI\#
    @t AIAM AIAW AIAWDh AIAk AIAt AIAxCIDz AIBV AIB[EA AICI AICIEEEN AICIEN AICo AIDh AIDu AIEE AIEJ AIEN AIEe AIEg \#
    AJ AJ@i AJ@} AJCJ AJCJDv AJDi AK AK?CB] AK?a AK?eCK AK?| AK@jASA~ AK@v AK@vB] AK@wE` AKAG AKAP AKAPCP AKAQCKDj A\#
    KAS AKASCKE` AKASDj AKAY AKAa AKAvAzBz AKBg AKB~ AKCK AKCKDj AKCKEN AKCP AKDj AKDw AKEG AKE` AL AL?\CL AL?\CmDk \#
    AL@` AL@d AL@dDk AL@wCG ALAG ALAH ALAHCGCHDk ALAHDk ALAQDpEd ALAS ALAZ ALAZDt ALCH ALCL ALCm ALCr ALDG ALDk ALEL\#
    Ed AM AM@]Bn AM@mCM AMAN AMCI AMCM AMCT AMDh AMDz AMEE AN AN?d AN?z AN@g ANA] ANAu ANCN ANDm AND{ ANES AO AO@o A\#
    OD{ AP AP?@ AP@c APAK APAKAvAzB] APAQCP APAn APAv APCPEU APD~ AQ AQ?H?\ALDkELEd AQ?sCQEd AQ@i AQ@iCQ AQAG AQAIEd\#
     AQAL AQALDk AQA` AQA`Dp AQA} AQA}BB AQCL AQCLCQEX AQCOCQ AQCPCQ AQCQ AQDf AQE? AQEL AQEd AQEf AR AR@pATCR ARAT \#
    ARATEf ARCR ARDq ARDqE@ ARDxE@EA ARD} ARE@ ARE[ AREf AS AS@o AS@oAf ASAK ASAKAQCKDr ASAQ ASAa ASAc ASCG ASCQ ASC\#
    S ASCSDr ASDr ASE? ASEO ASEX ASE` ASEf AT AT?vDs AT@MC~ ATB{ ATCQ ATCT ATDlDqDs ATDs ATEB AU AU@_AH AU@d@kAHAwCH\#
    DxEL AUAZ AUBl AUCH AV AV?@ AV@d AV@wCG AVAH AVAL AVCG AVCGDf AVCI AVDu AW AW?c AW?zCI AW@tDh AWAI AWAZ AWAZCI A\#
    WDh AWDu AWEN AWES AX AX@b AX@b@g AX@u AXAN AY AYCKE? AZ AZ?A@O AZ@O AZ@OCH AZ@`@s AZ@d AZ@w AZ@wALAV AZ@wDg AZA\#
    @ AZAF AZAL AZALEb AZAO AZAV AZA[ AZAb AZAd AZBA AZCH AZCK A\ A\Ag A\AgCIDz A\Dz A] A]@bAX A]@u A]AX A]CI A]CN A\#
    _ A_B\ A_CJ A` A`AG A`Bu Aa Aa@j Aa@jA? AaAS AaAY AaA` AaCH AaDe Ab Ab@OA@De AbA? AbA`Aa AbAa AbCQ Ac Ac@lAhDa A\#
    cA@ AcAB AcDY AcEA Ad Ad?t AdDl Ae Ae@h Ae@m Ae@n Ae@q AeAC AeAS AeAh AeCJ AeD` Af Af?g Af@L@oDY Af@o Af@oAD Af@\#
    oDa AfAA AfAD AfAG AfARCR AfAS AfAb AfAc AfAr AfB] AfCP AfCW AfDY AfDa AfDk AfE? Ag Ag@p AgAE AgA\BI Ah Ah@k Ah@\#
    n Ah@nDK AhAF AhAc AhCr AhEA Ai Ai@d AiAGCQEL AiAj AiAr AiAw AiDf AiDhDk Aj Aj?e AjAi AjAo AjAw Ak Ak@t AkAI AkA\#
    i AkAj AkAt AkAx AkB[ AkCI AkDh Al Al@u AlAu AlBA Am Am?\ Am?aDj AmAv AmA} AmA~BA AmBA AmBW An An?UAr An@d AnAG \#
    AnAM AnAMAo AnAr AnAv AnAvBADwEA AnEA Ao Ao@qA@ AoAn AoAr AoAt AoAwBB AoBA AoBB Aq Aq?d Aq?dAy AqAy Ar Ar?RBA Ar\#
    ?_ Ar?e Ar?e@j Ar?y@ADy Ar@ND[DyEU Ar@Y Ar@d Ar@s ArAG ArAj ArAjDIDf ArAw ArA~ ArA~BA ArBA ArBAEA ArBFD{ ArBFE? \#
    ArCGD@ ArCeDf ArCn ArD@ ArDI ArDa ArDf ArEA ArES ArEU AsAu At At?_ At?c AtAI AtAk AtAr AtAxBeDh AtAy AtCI AtCq A\#
    tDh Au AuAl AuD{ Av AvAK AvAm AvAmAzA~ AvAz AvAzDj AvBg AvCW AvD? Aw AwAi AwAr AwB?Bz AwBB AwCSDf Ax Ax?Q AxAk A\#
    xAkAp AxAt AxAy AxBE AxBR Ay AyAt AyAx AyDmE@ Az Az?h AzAv AzA~ A{ A| A|@a@h A|@} A|Ay A|BH A|Bb A|C| A|EF A} A}\#
    @I A}AQAzBB A}AQBB A}AoBB A}AzBB A}BB A~ A~?C A~?N A~?s A~?y A~@J A~@] A~@wDt A~A? A~AP A~AoBB A~Av A~Az A~AzBA \#
    A~A} A~BA A~BB A~Df B? B?AG B?Ag B?At B@ B@@X B@@m BA BA@O BA@d BA@q BAAH BAAiAm BAAm BAAoDH BAAr BAArCD BAA| BA\#
    B? BACD BB BB?L BB?h BB@ICxE? BBA~ BBBA BBBC BBBCCz BC BCArEA BDBV BE BEBF BEBU BEEa BF BFAr BFBG BFBU BFDd BG B\#
    GAl BGBL BGD_ BGE@ BH BH?G BHAC BHACD` BHBM BHBMBy BHBW BHE` BI BIAr BIAz BIBK BIBM BIBMC] BIBP BIBU BIBV BIBVDe\#
     BIBW BID_ BIDe BJ BJBEBK BJBEBUDw BK BK@X BKAD BKBJBU BKBLBN BKBM BKBUDb BKBWDe BKDb BKDy BL BLEB BM BMBH BMBID\#
    e BMBS BMCNDf BN BN?L BN?L?O BN@] BN@]De BNBE BNBFBQ BNBK BNBQ BNBU BNBd BNBdDh BNBx BND@ BNDf BO BO?M BOBGD_Db \#
    BOBMBR BOBR BOCo BOCu BOD_Db BP BPBI BPBU BPDw BQ BQ?L BQBK BQBN BQBh BQCA BR BR@X BRAE BRAEBO BRBL BRBMBO BRBO \#
    BRBS BRDb BS BSBM BSBMBO BSBN BSBO BT BU BUBE BUBEBJ BUBEBN BUBJ BUBK BUBN BUBQ BUBW BUD\ BUDb BV BVAPAvA~BPBTBW\#
     BVBI BVBIBW BVBK BVBNDe BVBPBT BW BW?R BWBG BWBI BWBK BWBU BWBV BWDe BXBc BY BY@N BYAS BYBZB_B`BhBq BYBZB_B`Bq \#
    BYB[ BYB_Bq BYBn BYBnC_ BYBq BYCb BZ BZ?@ BZ@S BZ@SBd BZBb BZCZ BZEU B[ B[BY B[Bh B[Bq B[CU B\ B\Bm B\CVCp B] B]\#
    ?oEPE` B]@SBaBoC_ B]@b B]BYBn B]B\Bl B]Bk B]CW B]CWDj B]Dj B]D~ B_ B_BYBdCb B_Bd B` B`BYCb B`DE B`DY B`DaE] Ba B\#
    aBiCY BbBZDIDn Bd Bd?@Dy Bd?F Bd?e Bd@SB]BaCa BdAGCD BdAI BdB? BdBK BdBN BdBY BdBZ BdBgCd BdBh BdBhBj BdDM BdDf \#
    BdDy BdEU Be Be?_EN Be?cAIDQ Be@C Be@CBh BeAt BeBYCt BeBh BeBj BeCI BeCU BeCY BeDu BeEN Bf BfCV Bg Bg?|@DCS Bg@D\#
     BgBW BgDE Bh Bh?R Bh?b BhBN BhBd BhBdBe BhCY BhCrDxEQ BhDkDy BhDw BhDy BhEQ Bi Bj Bj?d Bj?hEX BjBd BjEX Bk Bk?g\#
     Bk?gEW Bk@v BkBr BkC] BkD~ Bl BlA| BlB\ Bm Bm@v BmC_ BmC_Ca Bn BnBmBq BnBr Bo BoDq Bp Bq Bq@]BY BqBYCX BqCX Br \#
    BrBk BrC_ Bs BsDw Bt?CE? Bt@O BtDdDe Bu Bu?hDp BuA` BuA`CQ BuDe BuDp BuE? Bv Bv?D Bv?R BvBU BvCw Bw Bw?D Bw?E Bw\#
    ?EBFBv Bw?IB{ Bw?R Bw@j BwCD Bx Bx?F Bx?FCD Bx?M@U@XCB Bx?R Bx?R@U Bx@U Bx@X BxAuBG BxCJ BxDq BxEW By By?G By?G?\#
    K By?G?KB} By@V By@Y ByA| ByBH ByBx ByB} ByDQ Bz Bz?H Bz?HCF Bz?NC@ Bz?R Bz@\ B{ B{?I B{@W B{@\ B{B} B{B~ B{B~CE\#
     B| B|?J B|@X B} B}?G B}?GBy B}?K B}?K@Y B}?KCC B}@Y B}Bx B}By B}CC B~ B~?I B~?I?L B~?L B~?L?e B~?LBN B~?LBw B~?\#
    LCD B~?R B~?b B~AA B~AQ B~BP B~B{ B~C@CA B~CxDt B~DfDo B~EP C? C??K?Q C??M C?Bx C@ C@?L C@?N C@BP C@Bz CA CA?L C\#
    A?O CAB~ CADy CB CB?P CB?Q CB?e CBCC CC CC?K?QC? CC?Q CC?R CCB} CCCB CD CD?R CD?RD[ CD@T CDBw CDBx CDBxB~ CDBz C\#
    DB{ CDB~ CE CE?H CE?L CE?S@]CF CE?SB{ CE@] CE@]B{ CECD CF CF?H CF?H?R CF?I CF?I?R CF?R CF?R?S@]CD CF?S CF@] CFB~\#
     CFC@CD CG CG?@AGDy CG?X CG?\ CG?e CG?eEU CG?s CG?sCjEd CG@D CG@J CG@`Dy CG@o CGAG CGAGAIEMEa CGAGCM CGAGEU CGAL\#
    CL CGALCLDk CGAV CGA\ CGArCj CGBL CGCI CGCL CGCN CGCv CGCvEU CGD@ CGDf CGDp CGDy CGDz CGECEd CGEM CGEU CGEX CH C\#
    H@d CH@w CHAZ CI CI?A CI?VAIEE CI@a CI@t CI@tAIAW CI@tAW CI@tDh CIAI CIAL CIALCQ CIAM CIAN CIAW CIAtDh CICLDh CI\#
    CM CICMDh CICN CICNET CIDC CIDJDs CID\ CID_ CIDf CIDh CIDhDu CIDp CIDu CIEN CIEV CJ CJ?W CJ?W?d CJ?d CJ?l CJAJ C\#
    JAX CJA_ CJCI CJCj CJD~ CJEF CK CK?C CK?XCi CK?aAK CKAGDw CKAK CKAKDj CKAS CKAY CKCP CKCi CKCq CKDj CKEP CL CL?O\#
     CL?sAQ CLAG CLAHCGCHCv CLAL CLBd CLCG CLDf CM CMAM CMAMCI CMCG CMCI CMCN CMCt CMDh CMDl CMDz CMES CN CNAN CNANC\#
    J CNA]Cu CNAf CNBC CNCJ CNET CO CO@h CO@} COAB COAS COA_ COCJ CODa CODn CODq CP CP?g CP?s CP@]BuDp CPAK CPAPD~ C\#
    PAY CPDe CPD~ CQ CQ?h CQ?nDp CQ?r?s CQ?r?sEc CQ@i CQ@iAQ CQ@iA`BuCP CQAGAQ CQAQ CQAQASCS CQAQCx CQAQEd CQAS CQAU\#
     CQA` CQBu CQCH CQDk CQE? CQEd CR CR?n CR?o CR@] CR@m CRAB CRAR CRAS CRDq CRDs CRE[ CREg CS CSA? CSAF CSAGCG CSA\#
    KDf CSAS CSASAf CSAZAa CSAf CSCK CSDf CT CTDGDs CU CU?zB[ CUDQ CUDu CV CVB\ CVB\Di CVBj CVBjDi CVCZ CVChDi CVDi \#
    CW CWB] CWDw CWD~ CX CXCd CY CY@C CY@S CYAx CYCt CZ CZ@S C[ C[AICY C\ C\?c C\@S C\@] C\@}D{ C\A] C\B\ C\CZ C\D{ \#
    C\D} C] C]B] C]CP C]C_ C_ C_@SBoBqCa C_@] C_BY C_Bm C_BmBnCa C_Bn C_C\ C_Ca C`BACdDE Ca Ca@S CaBaBp CaBq CaC_ Ca\#
    CbCcCdDE CaD_ CaE@ Cb Cb@LEA CbAR CbB`Dd CbBa CbCd CbDZ CbDa Cc CcC~ Cd CdBY CdCX CdCXDaDd Ce Ce?uCkDfDhDs CeAr \#
    CeArCvDfDh CeCg CeCmCn CeCmDG CeDH CeDf CeDk CeDr Cf Cf?U CfCj CfD@ CfDE CfDf Cg Cg?VCK CgAI CgCeDh CgCt Ch Ci C\#
    i?X CiDj CiEG Cj Cj?p Cj?u CjCGDGEa CjCm CjCn CjDf Ck CkCo CkCt Cl Cl?[ Cm Cm?\ Cm?a Cm?b Cm@EALDPEC CmBP CmCL C\#
    mCeCnCvDk CmCjCv CmDEDG CmDG CmDg CmDk CmEL Cn CnArCv CnCm CnCv CnD@ Co Co?VCiDhDj Co?VCt Co?_ Co?_?zD[ Co?_DQ C\#
    o?z CoBxDh CoCI CoCKCt CoCm CoCt CoC{ CoD? CoDJ CoD[ CoDa CoDh CoDu CoEL Cp Cp?` CpAO CpDK CpEO Cq Cq?a Cq@ACSDj\#
     Cq@AD?E` CqCKDj CqCiDj CqDR CqDj Cr Cr?Y Cr?eD[Dy Cr@E Cr@k CrBNDC CrBd CrBhCmEQ CrCm CrCv CrDfDk CrDx CrDxDy C\#
    rE? CrEQ Ct Ct?VCi Ct?c Ct?cBx Ct?cDJ CtAR CtAxCMCk CtBh CtBx CtCg CtCo CtCv CtDh CtDl CtES Cu Cu?d CuAa CuBRD{ \#
    CuCN CuCNDm CuCb CuD` CuDhDm CuDm Cv Cv?e Cv?w Cv?yDPEU Cv?z Cv@A Cv@ADPEQ Cv@E Cv@W Cv@] CvAGDP CvALCr CvANEU C\#
    vAh CvAr CvArA| CvCGEU CvCr CvCrDHD[Dy CvD@ CvD@Dy CvDHDf CvDI CvDM CvDP CvDf CvDfDy CvDg CvDxDy CvDy CvEQ CvEU \#
    CvEa CvEd Cw Cw?| CwCx CwDB CwDL Cx Cx?g Cx?h Cx@I Cx@J Cx@L CxAK CxA~ CxBu CxCKCi CxCw CxD? CxDADB CxDR CxDW Cx\#
    Dp CxDs CxDwE? CxDx CxE? CxEQEX CxEX Cy Cz Cz?uDG C{ C{CR C{Cy C| C|?l C} C}Ao C}Cs C}DXDYD[ C~ D? D?ArEA D?BAEA\#
     D?CKDj D?C}D[EA D?C}EA D?DB D?EA D@ D@?p D@?pDI D@BV D@Cf D@Cv D@DP D@DPDfEU D@D[ D@Df D@DfEU D@Dy DA DA?q DAC\\#
     DAC| DAD@ DAEV DB DB?rCx DBAD DBCi DBCq DBCqDj DBCx DBCxD? DBDA DBDC DBDj DC DCCGDo DCCPDj DCCj DCCxDB DCD? DCD\#
    BDj DCDk DCDz DCD~ DD DDATDs DE DE?u DE@ND[ DEAD DEADDa DEADDaDk DEATDG DEB` DECbCzD[ DEDC DEDG DEDa DEE] DEEf D\#
    F DF?V DFDs DFDsEB DFE[ DG DG?\ DGARAT DGCb DGCj DGCy DGD? DGDC DGDE DGDs DGEG DGEf DH DH?eAL DH?x DH@E DHCGCe D\#
    HCv DHD[ DHD[Dy DI DI?e DI?eEU DI?pD@ DI?yEM DIAw DID@Dy DIDH DID{ DJ DJ?_EN DJ?z DJ?zCo DJ?zDsDz DJ@C DJ@tB[ DJ\#
    A] DJAk DJB[ DJCIDs DJCMDu DJCo DJCv DJDH DJDh DJDhDu DJDyD~ DJE? DJEN DK DK?` DK?d DK?dET DK?{ DKBn DKCp DKCpDv\#
     DKDm DL DL?J DL?a?|Cw DL?g?| DL?|Dw DL@D DLAW DLDR DLDREP DLDh DLDw DM DM?| DMBd DMDNDY DMDO DO DO?f DODU DODZ \#
    DP DP?J?u DP?e DP?e@ACv DP@A DP@ACv DP@DEW DP@E DPAg DPCv DPD@ DPDJ DPDf DPDj DPDwEA DPDy DPEMEU DPEU DQ DQ?_DJ \#
    DQ?cES DQ@C DQBO DQBRDh DQBq DQCt DQDJ DQDZ DR DR?gD~ DR?|@D DR?|@DDwEP DR@D DR@DDL DRCq DRDV DRDo DRDw DRD~ DS \#
    DS?b DS@E DSA? DSAI DSDy DSEN DSEQ DT DT@C DT@F DT@FDQET DTAN DTDQ DTDyDz DTD{ DU DU?f?lEV DU?f@H DU?fEV DU?fE\ \#
    DU?l DU@H DU@HD} DUDn DUEV DUE\ DUE` DV DV@I DV@IDW DV@j DVCx DVDo DVDpE? DVE? DVEX DW DW?\ DW?\@J DW?\Cx DW?\Cx\#
    Dx DW?_ DW?hDx DW?o@N DW@EDY DW@J DW@M DWAH DWCx DWE? DWEL DX DX?k DXBo DXCP DXCRC{ DXCv DXE[ DY DY?m DYDZ DYD[ \#
    DYEA DYEZ DZ DZ?n DZ@LDYDiE_ DZ@M DZ@ME_ DZATDY DZAh DZCP DZDQ DZDX DZEB DZE_ D[ D[?\@NEQ D[?e D[?e@N D[?eDy D[?\#
    m@N D[?y@N D[@JBA D[@N D[@NBq D[C}Du D[DHEU D[DY D[Da D[Dy D[DyEU D[EH D[EQ D\ D\@j D\@o D\@oA@ D\AS D\BU D\DYE`\#
     D\Dt D] D]A@ D]Da D]EZ D_ D_@k D_@m D_AB D_AI D_Ad D_Ag D_B? D_BGBu D_BU D_Db D_Dd D_E? D_E?E@EB D_E?EB D_E@ D`\#
     D`@nAe D`@} D`Ae D`BH D`D\ D`De D`E? Da Da?@@` Da?s Da@L Da@O@o Da@OA@Af Da@o Da@oAD Da@q DaAD DaAf DaAr DaBK D\#
    aBL DaB` DaDU DaD[ DaD_ DaDpE? DaDr DaDu DaDy DaD~E? DaE? DaE?EB DaE@ DaEU DaE] DaEf Db DbAE DbBLBR DbBOD_ DbBR \#
    DbDdEB DbDe DbEB Dc DcDv DcD} Dd Dd?@ Dd@ODy Dd@m Dd@q Dd@qBA DdA?AF DdBA DdBu DdBuDe DdCbDa DdD_E@ DdDa DdDg Dd\#
    EA DdEY De De@O DeA? DeAD DeBD DeBDBXBc DeBI DeBM DeBU DeBV DeBVBW DeBW DeB~ DeDZ DeD\E? DeDa DeDd DeDt DeDtE? D\#
    eDv DeE? Df Df?@Cn Df?L Df?\CG Df?b Df?e Df?p Df?w Df@E Df@EEU Df@w DfA? DfA?ADDGDy DfAD DfAG DfAV DfAr DfAw DfB\#
    dBh DfBh DfBx DfCG DfCGDk DfCGDp DfCL DfCSD[ DfCj DfCjDH DfCv DfD@ DfDG DfDP DfDa DfDg DfDh DfDj DfDk DfDt DfDy \#
    DfEQ Dg Dg@O Dg@r Dg@r@w Dg@rAH Dg@w DgAH DgCHDt DgDt Dh Dh?Q Dh?z Dh?zDu Dh@CDu Dh@a Dh@aCI Dh@kDQ Dh@y DhAI Dh\#
    AIAt DhAIDu DhAMDu DhAW DhAWAtDu DhA\A]Dz DhAk DhBN DhCI DhCg DhCo DhCu DhDF DhDGDf DhD_ DhDb DhDf DhDl DhDn DhD\#
    pDq DhDq DhDs DhDu DhDuDy DhE? DhES Di Di@u Di@} Di@~ DiAJ DiAO DiA| DiCJ DiCV DiCp DiDv DiES Dj Dj?C Dj?HAKAmBT\#
     Dj?e Dj@v Dj@v@w DjAK DjAKCD DjAKCK DjBY DjCK DjCPDo DjCW DjCq DjCqD? DjCx DjD?Dh DjDB DjDr DjDw Dk Dk?\DgDx Dk\#
    ?b Dk@ECLDyEL Dk@EEL Dk@d@s@w Dk@rAL Dk@w DkAH DkAHAL DkAL DkAw DkAwB~Df DkCrDpDtDx DkCv DkDC DkDG DkDP DkD\ DkD\#
    fDh DkDt DkDx DkDxEL DkDy Dl Dl?e DlAM DlAx DlCI DlCM DlCt DlDfDz DlDh DlDq DlDs DlEa Dm Dm?dAN Dm@g Dm@u@z DmAI\#
     DmAN DmA] DmBh DmCu DmDl DmD{ DmET Dn Dn@jD{ Dn@} DnAe DnDq Do Do?g DoCP DoDRDjD~ DoDj DoDjDp DoDp DoD~ Dp Dp?h\#
     Dp?hBYBr Dp@i@j@~ DpA? DpAD DpAQ DpAb DpBI DpBqC_Ca DpCQ DpC]C_ DpC_ DpCv DpCx DpDC DpDk DpDn DpDo DpDr DpDy Dp\#
    E? DpEX Dq Dq@tAIDh DqAB DqABAR DqAD DqAODh DqAR DqARDk DqCO DqCyDD DqC~Ds DqDA DqDh DqDs DqE@ Dr Dr?RAS Dr?e Dr\#
    ?oAS DrA? DrA@AK DrAS DrCKCqDj DrDj DrDk DrDy Ds DsAE DsAT DsCI DsCR DsC~ DsC~Du DsDF DsDJ DsDl DsDq DsDz DsEH D\#
    sE[ Dt Dt?? Dt?@ Dt@O Dt@ODe Dt@_EL DtAHCL DtAHDg DtDa DtDg DtDx DtE? Du Du???B Du?A Du?A@O Du?B Du?z Du@o Du@t \#
    Du@tCICM DuAI DuAIAtDh DuAK DuAR DuB[ DuBh DuBx DuCo DuDJ DuDL DuDa DuDb DuDh DuDm DuDs DuDt DuDtDy DuDx DuDxE@ \#
    DuDy DuDz DuD~ DuE? DuE@ Dv Dv?B Dv?{ DvC[ DvCp DvDi DvD{ Dw Dw?C Dw@D Dw@DCKDR Dw@[ DwAK DwAr DwBCD? DwBN DwCK \#
    DwCqD? DwDL DwDLDR DwDR DwD]Dd DwDj DwD~EW DwEA DwE` DwEd Dx Dx?@ Dx?@@O Dx@E Dx@dDH DxCP DxCmDy DxCr DxCv DxCx \#
    DxD\ DxDk DxDt DxDu DxDy DxE? Dy Dy?@ Dy?@?eD@ Dy?e Dy?e@N Dy?e@s Dy?eCR Dy?eCv Dy?yDI Dy?zCvD[ Dy@E Dy@EEQ Dy@J\#
    @cEH Dy@JDW Dy@NAr Dy@ND[Df Dy@O Dy@OAGDa Dy@QDx Dy@d DyABE? DyAG DyAGCG DyAS DyAV DyBZBdBh DyBd DyBh DyBj DyCG \#
    DyCv DyD@ DyDEDa DyDI DyDP DyDW DyDY DyD[ DyD\ DyDa DyDf DyDh DyDk DyDp DyDt DyDz DyEU Dz Dz?A DzAM DzA\ DzBxEV \#
    DzCE DzCM DzCT DzCt DzDl DzDs DzDu DzDuDw DzDuDx DzDy DzD~ DzEB DzEU D{ D{?M D{?d D{?dET D{?w D{@g D{@} D{AN D{A\#
    O D{AODm D{BMCu D{CN D{Cu D{Dm D{Dv D| D|E? D} D}?f D}@H D}AC D}C\ D}DU D}Dc D}D{ D}E? D~ D~?C D~?a D~?g D~?m D~\#
    @A D~@A@D D~Az D~Bk D~D` D~Da D~Do D~Dw D~Dy D~E? D~EW D~EX E? E??C E??M E??gCxDwD~ E??hDw E?@A@J E?@I E?@q E?A?\#
     E?AQ E?AQEW E?AS E?ASCx E?ASDp E?A` E?AfD} E?BV E?Bu E?BuD} E?Cx E?CxDk E?CxEX E?D@ E?DV E?DWDp E?D[E_ E?Da E?D\#
    aDp E?De E?Dp E?Dt E?Dx E?D|EW E?EX E@ E@?k E@@p E@AB E@AR E@CR E@D_ E@D_E? E@Dq E@E?EB E@EB EA EA?oDw EA@ADw EA\#
    AD EAAF EAAS EAC_ EADP EADw EADx EB EB?C EB?P EB@L EB@p EBAE EBAT EBDQ EBDaE? EBDb EBDd EBDs EBDu EBD{ EBE@ EC E\#
    C?VEE EC@N EC@OBhDu ECCr ECCv ECEE ECEHEL ECEL ED ED?yEa EDEK EDEa EDEf EE EE?V EE?t EE?tCIEC EE?tEe EE?w EECIEJ\#
     EEDP EEEC EEEd EEEe EF EF?W EFE\ EFEd EG EG?X EG?g EGCK EGCKCi EGCi EGEP EGEdEh EGEh EH EH?Y EH?YEL EH?wALELEh \#
    EH@NCvDy EH@NDy EHAL EHDyEM EHELEh EHEM EHE` EHEh EI EIAG EIEH EJ EJAI EK EK?[ EL EL?YCo EL?\ EL?eCr EL?s EL?x E\#
    L@dDt ELAL ELCeCmDy ELDt ELDx ELD~ ELE? ELEC ELEH ELEHEh ELEM ELEN ELEY ELEd ELEh EM EM?b@J EMAG EMCICj EMCvDW E\#
    N EN?_ EN?_@C EN?_@CDQ EN?_BeES EN?b@CDS EN?c EN?c?zAMCtDJDz EN?z EN@a ENAI ENAt ENBe ENCo ENDS EO EO?` EP EP?zE\#
    N EP?|@DDREW EP@A EP@D EPA@ EPAZ EPCKCq EPCq EPEY EPE` EQ EQ?_ EQ?x EQ@EDf EQ@J@N EQAiDk EQBh EQCrDP EQD[ EQDuER\#
     EQEH EQEM EQEPE` EQER EQEU EQEX ES ES?AAW ES?M ES?c ES?d ES?gAACR ES?z ESAI ESAMDQ ESAR ESCI ESCM ESCRE_ ESCt E\#
    SDQ ESDu ESET ESE_ ET ET?d ET?dEU ET@F ETA] ETCN EU EU?e EU?e@A EU?eDP EU?gCv EU?} EU@A EU@E EUA? EUAF EUAG EUAL\#
     EUAM EUAVD@Dy EUAWDF EUB? EUBZ EUCG EUCGDP EUCGEa EUCN EUCv EUCvDk EUD@ EUDM EUDQ EUDS EUD[Dy EUDh EUDy EUEM EU\#
    EQ EUEV EUEX EUE] EUE` EV EV?f EV?fDU EVB} EVDU EVDz EVD} EW EW?a?g EW?a?s EW?g EW?gEc EW@D EW@H EW@JEXE` EWC_EX\#
     EWE? EWEX EX EX?f EX?h EX?hEPEQE` EX?hEW EX?oCx EX?s EX@ADZEW EX@J EXAa EXAh EXCx EXD` EXEW EXE` EY EYAZ EZCv E\#
    ZDx E[ E[?k E[?k?n E[@MDW E[AD E[AR E[AtDX E[Bd E[CR E[C{DX E[DDDq E[DDEe E[DX E[DXD[ E[Dq E[EZ E[Ee E[Eg E\ E\?\#
    f E\?f?lC| E\@b E\AE E\B} E] E]?k@k E]?o E]?uDa E]@LDY E]@N E]Cb E]C} E]Ea E_ E_?nDZE` E_@L@q E_DZ E_E` E` E`?R \#
    E`?h E`?o E`AF E`AKEH E`AS E`ASArDy E`CSD?EA E`CbD[ E`Cx E`CxEQ E`D?EP E`EP E`EW E`EX Ea Ea?p Ea?pAG Ea?pAGDf Ea\#
    ?pDq Ea@W EaAG EaAGAQ EaAP EaCGCj EaDq EaEf Eb Eb?q EbDA EbEK Ec Ec?h?q?t Ec?o Ec?r EcAQ EcCQEWEX EcDB EcEQ EcEW\#
     Ed Ed?o Ed?rDBEc Ed?s?u Ed?u EdAGAQ EdAL EdAQ EdCG EdCQ EdEX Ee Ef Ef?w Ef@] EfAR EfASE` EfBh EfDCEd EfDE EfEd \#
    Eg Eg?t Eg?v Eh Eh?sDCEg Eh?u EhAG EhCv EhEH EhEL EhE`
    """#

  /// The number of its set for each character from U+4E00 to U+9FFF, and then for 〇.
  static let characters: StaticString = #"""
    vdIrWXckiEq~Oroxz|hGiEq~S_BNxQ]RM?EPEP||eObbi{i{etAkvSFsItkNDhIsetZgIsx@ZguVAlhLOTUnMfuJds|VSRU@LDNpFDC_Zy}c|i?r\#
    ooG|pG|iUcY|UxcALVvyve_[q@UnUnob\qvdvd|Sq@zgQNKVYowWcGa|e?QNNgDZDgv{wSuJ]cUnckvbqUrlM?Unq~QNjcIyi{SR_gSmUxi{\bQN\#
    \O[l}sgUtquVLVh]_OMHlKxQGH{IdV|ANzMH[lZyvdV[Ym\Kxs{li{j[KJEcxmXuxQyIQNckq@UakNkxMyMxuJs\uJdLuMS_n_pEWTGfTcOovdC\\#
    Q?_FvSrlUanJZgrlUavSe[Asx@sLHCZ[J_pTf~f~SRSRp?vdimf~YlIkz?UWc`EY?rz|UVUDAkgCFyLQhG[pAkBoyei{l]z|LVrGrGoQQAnRf~dS\#
    MMMsAsGr[BwCC|CsgvCsvd_F\|f~K]D@uyd`|Vbeppq@TOSvvCLDBogAp?L?HlKp|VckbMxoIQJSq@vdshWSvdSW?Dq@SaLVKVtHU_bbG|LVl}|[\#
    x@R~RhxQGHyIhGpGFJDEuJdSiECs[pBpt|sepG|iz?rGaIAuNP`@`@sL@OtJ[A|]ibfQFp@tjNL{bbvdkNvf{lIMOv\OHP|iBKfN@~{FFipRHl|i\#
    ~ex@uxm[zoPW@~o_iRxjvnL\~eNJ`vnR`@rGe}wwocdSi{Vw@XbMRdP_YarlMbux@FKV]nSmKNAkSRPxR~NzfRmzT|Fivdi{sqiboPWG{rMDYJvd\#
    DmXHNsZIwSi{]C|vtJx@?T[Y_AKJ[pIvCKDmt|NB|]vdgUGTq~kNGr\@lWT}{YC@e?XMCU`vaBUVq@QKUkDi{\~eEPeV\@UxjfnJiboAAs_brxAV\#
    n~xQqUF}JoettXNsX?q@VpvdLVZh~LeKY|wwRuUidmhGbMklLVqUY|LkcG@XxedFq~sktBxQHlDGEP{ruVZZY|YJkNT?tBLVR~UxrxahT?AWEmKq\#
    LFuJ?_@fxQseADQOCu{rAkUnv?GPZZooYNBr~?MaNk@ommjcjc\|HXlkV[FVsqbal~QKvyckmaMHUfU@kxCsUPKk{rWyVO~?Uxdf`M[p}cp|[skZ\#
    Y{RuIt}s@pq@Ux_ZBYT?zhvS{rh]eb`vwfDZdSuVgd|XFWSrS\pGxQAkgtmZpGbtuVLDmAppJosVDEiqWGHl~eCKnJ@fscRQv?zmE\uVx@T?tJzR\#
    FiLVAJ{r~@]RSRvdsLt|B]JHC@{ja[n_n_@fy_[XU@pKK|CsOIka|Iklq~LVxtgGY|aIyIT]\K@TIFl}PHU@qUhqd[VfBqEchG@frxw{v?lwlKux\#
    KVAkS|Grybl}NPAcEcaOBbYpGHwxyw~?@|k]?fFJxQzh~TiEFKUaDmh]Orz|ebutHls[[W@fbzUVZ[[e\TdSrGlqwfIt}MrlhqeDUkn~~ccgqUY]\#
    CsNsZlckDaCrpGSRAsR\FAnFG~T}Unh\K|rGVKJoTcTXnVZyAsNPrGklrGT\]evSUVSwe?bbLD|]?DhAvdVnaBCbvdHQUatbXMT?EcHJTch]ybBa\#
    Ac?TgUl`EQCUYO`AUVdS\~q@`vej`@CsZtYp\@XV@XxVAWyg{rkNx@PHebDTY|mVpG[JEcC\fwjpRpY|[sygaOl~uVYv_gKRq@yWygxtt@EEz~s}\#
    rGNsJLWYJL]YnhCsKJJOKPU`nmkNuVuVi{??HQdSIyK|\bibIy??UaY|RQgUp?_xfRZgxg?rNB[HqUOrYONCmmNksqAkcwUxIM}tK|uxT?j]SRvd\#
    SRC\Uk\bfl_yxt\bMSfmBxUkCAybN\Uk\b|]\iNGtJ]R]CgGwcsLWGVnaBvd]Ci{Nk\~|VUxxt]rW|ZyLVsL]CAkItl`MSLNAqQNEEV[QNXVvSY{\#
    apLV]eItr\ZsdOT?Ubka\rnhckNP}]kZUaZgebIQ[AItMHT?wSFz?DY|FL]n}]GHkNJ_UVZyZy`vqUJ?SRK]K]K]LDUxEc{lLD_F{rLVLDcGLDV}\#
    RQV}MHHhcGdas}XMnh?kEcSRHQOrOry~HZIQHXf~f~FKK|eTvdSRWGdSGREcpeSRG|sqQiooV[Y|y?Zu[Ez?MSFKLVEce}IQhq]e[A|VapAaU@U@\#
    bHY|hqAaC\UaN\M}HXFKXaXDJ_KJ{rjyfZh_FoWiU@NzFiNzV}J_SRmZUa[S[sz?xtGWtxWiYBd[h]FKN\T?GWY|mZKqc_C\ckFK}sMSooAsSRJa\#
    egiCJGT?SRAxuVUxR~iqT?JfJJq@N\LniqT?MaGpV~FOF?C\n}[cY|bWhqbzW|TeN\e?V[QkzR}cZ[Uxbb[ENzTeNzT?T?l}SESRT?vdT?{rC\TZ\#
    ]zY||iY|uJfR@INBSmq@\OZsUVWssW{rIt|kaIU@e}iJvd|i]tY|UYY]Y]VOW|uxocrx_?XVU@ZsPgi{WYUYMXAs]eDmYYwwww]RWYt|VOeb[YBK\#
    \~DzYrV}]RIttRtJWGqFvdt|pniqYa_G[Ybxi{SReYT`C~fRrlvdV[K]VOnXUxG|sL\Ot|t|\@Y|DEfwfR@XiMyIUn@XNGqHyOpes}M?M?@aFsvd\#
    s}bWUxmPMac`JobGLVNBGfUnNBALQm@f_ji|KkUnvdyXT\WRT\X`QNq~e}K]NzeMysXVKxQNxQNzXdR\G|OJZ[Z[kvJ?UnV[qUbbfMvdWZuVAP`O\#
    fDi{t|dS`Sgv~Liqq@R\@Oi{qUooQesLoo@j~O}csLH?\O_cG|STAsjzA|XXAUBPz{V|[Yx@[kqUN\ppsLU@U@pG?eej{r\bwbpGiJSRf_[nDmVP\#
    sLtYUVfcq@SRJoebqUhGCtp[JonJY|{TOsY|uJuJuViRICzca|uJeMuL|GC?bCmZY~iRQKnJ~XG_KqxtBxxtrluVY|V[hiIFEcUnUV?fNzupkNY|\#
    CsYWZGuVuVxtkQNC[@gSe}e}KJYpJ?rG}@hGBeBcBaBa?DGrx@CKSRx@k?K]j]Ng?rKVgrjIjc}je}j_APtJS{apkaSRpGkkI]ghFsW|NWU|[AN\\#
    H]W|{rTc{F?~IkW_lfDui{x@etcMv_PUkOlzDmYlIQSYZjQA]_t`\YD}Matmv?}yP_SRIQGSnR]nQKY|nhrlzRrAvS\@uK\Ka[R~wLVnEPZyoLwU\#
    KqAKeVeVUEBRLU?~J\LCJwOrnPWukEckQA|Ew[qTqMD@_OttqUFQI}peQKQEqRMXuSVn\@JpMa\zGtd@Deq@MZLVTcQAECiq_UoDqDvdGxa[Y|@g\#
    x~OXpedsq@Joi{VObTpi_w\J[Aflx@Hl|]i{|]nCqZvddMcG}vNRFrpStMPX_nL|bMvgr|ibQV]nGifKVNMNyXoPJ_cWbGAbLVuxPWy`PdOqUpww\#
    LVGf|]ocV{NPVx~eBK[JIt`vlWkNrGR~ckKJJoNuzRq_wLZs}s]_]I{rvDSb|fMljsyorxW]RaXGQwmMrPJrtbtGOYurY]vd?DcBibnRQAt?Jcof\#
    Ogybx@Iaanrl?DM{X_uJGfrx@~Rs`SQesqXMJ_K|SRaB_?wuPHx~[JcW\YMaaYDwiOZN_R~LPWX?sJrGY]Av{IzRZh?r]_ZwkxLVBOOrP~N@kMMa\#
    x@uVNPNP@gOrlPF\vd?DSynhrJooY|qzl}~ietDEqEyvuJIyckHleV\L]tNCIye}Y]ZilKyvQ|YYh]SZ~Lp|LFU_QTckj`pGjyCsKTY|ds?ZzEwv\#
    `VxQmmYJhdqUoPQN?D{@aEWo}q}piEH{PzZ|?AB_rsoFq@peGIhbNPckckmFG|G|v]}tANGHE{PWuMck{IKrZirGbbh]YBz?wqN\ac{IhQ||`iOX\#
    [suVHlfYCmAsIkYYrxUxl}DrmZ?TUnG|Vzx?pG_bhqxQ{IYBUTQKOxIc|]CUokaRxQwSy_v?aZ]RQNyIF?RtQ|RBqZPhSRXg|WpGhatJRQJm`stb\#
    ZgxQhLDyeDuVHAbUBlY|wuzTpG]ZwfbTBKXaqUxQU@[RX?yyQNmZv?Pe?CtBdvhQwwklQBsL?NlQ\KCKOiWbGmhLDXgUkjodSRa~q@dci{Ma}sUL\#
    Y]pmockNDmPHlK??OmlKeV`iPW{rhA_NMa_OIb?DdsnR@~?f?fZ[~`{X]tkhkaliIAdKTcEETgW?lihsBuSm?Drxbx[RLyNUrzQNR\OXa\rGz?Cs\#
    tWcMHb\K\KQNYrJ?Lyl}vS@twfhATc]CrxQe\OflE~bWY`r{SR|iDCXa~XrxkNPHLjZje?qUElCcHNPtt|K?~bKaDmR\yhFKG@G|xQoJCHTmvYqU\#
    ckPHZ[tJHhR\wSc`V[eVt|`i[YkNuVwfGfzuaX|eUVaDyBsLckJoyvvei{Tfxt?DwwVhXNxQbVHXLzQ@JSHQsehAbbbbwS~X`vHlYPlWSHgUPHrC\#
    vSJ_brEaS]UVPHmZCst|\oBVml[YR\Awx@`rwSQd\pQA{IY|[EOi_gry]tuVY|[Y[J]tG|DHcBbbrlSO]tqUJ_X?uVC\wffpIFYBlWrxV_F_Q|R~\#
    ||`tryBXY|C\CUY|vd[s_gyYklqUzNT?y[|iYO`i_gYO[IpOR\wSetkN`uTPR\sewS_dnznwJ\WRxtUkbtyIFsQNR\xzJoOXXvFunRnhpG[pOXfj\#
    gE[ANPOXl`OXnhx@OXwSRxc`xQOrxt[pfXxQebOXF@pGxtfRX?c`xtxtuJnhnhnhnx\HR\vdRO[l[lnjuJnhnJisc`[YXMuJybpYMtxkq@Nzbbvd\#
    HtdhdS{_}cHQdOq~hqXVCsdJ`i]tSZSm{r{r@It|vdeV\sVvgLoGKk@s@pliWGQz~eWv@~UhHxUaSRXRHlUaT?liY|?rq@K|}TcM@Ol}XvfFli{r\#
    o_MHcGIPNf`@l`blUkuxLQ?o[Yet_JWgNGtq?rDrDE[A|iLVQN{rFVYB[J[J[Y?fGrbG]esqIvSRPW\@FiDmYpM?wSQKJLz~LVNsv?J_J_NzCKux\#
    wVKVNGxtI]sLWriGj]J}AkIFQAuJXGGfVwHQV}PB_j?TsqrGxw@QLf?uvdwSOstJFQeVM}?R@xKnfdwwVnS{Hl\QYYVODZiCU[{IZsZscgDZQeBK\#
    i{t|OXUkvS`WHlxQBKuNfXlAbdeiooUx[p{mWyEJItGrli?_BYEo@uWN{rJ_wB{rvdbSSR}`ckhMUx`BX?WYl}Xv`@T?JRU[MSxQKAb\NPnhYxKk\#
    uJdSXv?TibJh_jnhDZwSRu@~Z[ObI]||QK@_@XxQHz\kU@gcvUM}WH~?xQRQJov?uV@`Fm\rCvJEoPwXLD|VU@UVPyMSFWTKcGYprpRQYxJHootb\#
    SfSRXMwflYDZwwV}klkli{]ClYpmDZnql}fh|VY||Y@QhCyrJLmmq@{lt|Ma{Y?DNBuVWGmoxtpesL[EOiYYCybW@tDH[Y[Ya[d[\r]t}Hk?jc[R\#
    Dm\TAWUaBxju{xz|WGwwIFDH|UqUOXdsU[HliE_FGHuVlWzPdSdsZgpG}Te?zQtJhthq?zc`XQIwK]fh]yJSJS~dHliqJhJ_liHh_MK|RQliGfvS\#
    |iT??fdsSRe@WowGbb@~IFT\vSw}trllYOUxQuHQfpdSt|rWqUPf?DuJHXPHg`UVYwXV[YuVlipGQy[J[JghY|ZyfpC\t|uVYp?rooi{f~hG}N}N\#
    iuvd\OWn|i}NQNQNXvwQQNtJXvj]\Y~bj]vd|RN[EcT\LK@fzhAPkxfj[ALVGWrDtAsL_jq~Xaq|okxz\mklJ_J_vSebokNGNGck\~\~wSR~DHGg\#
    z?mmlgLVNjvMu~PCMXjXmGl`n_ui@~vdXGSnJ_QeXVyISo?rKGZ[Q|H|uVbGVOcl_ZLDsXLBIFfRXa~FQ|c|V}zU@svdT\mFyt@pqURQKqIQt|@y\#
    II?miRpmOh?pq@?fT\Z[JgyIT\i{K|R~@~[lJ`aUaIIo_ZdSTFlXUnaLCKPHrGK]SRkMgUK{p?QA}NLV\KG|f~LwUauVOope|VacJ?SRWu|VvDU]\#
    yI]ZLTDmyD}N`~uV_TseK|@~xQoPLDo~Kkq@xQNzJ??y`@|a}cz~Gf`Kxtn_re|OJo\r]tck@~ibeMJoPWtJKV{l]e@I_FLV[A}s}si{flhxux\T\#
    UKNPkNsypG}tUxhqcBf~vKItT\jcSRM?rlQmVOT|NGYeT?T?vd`S{rSjSgrGPyNsVtXIuV]nZsbMKAx@uVCKinwSjEOOfR}skZpGQAoe[RuJfxTc\#
    [lcLrIiJY|DgsL\YLVlK\ypGWYFdFcnO`bsq_bxQ_XcY_zVOib{rOrHl}NJocBn~rG]YqTuVq@?OuVxQkNxQocY|rGUxfH}[ckrG}cItCs[Y?EJo\#
    Jo[V]RFsc[UxcMBY[AooAWrxjcckR\KhppgkliKqKqUPmm`@fXUaRuUad_IFsqQNoqYJ@~wSEaFfLVUa[p?[YOXxwSuJUxY|IFrGQeQewfC\ibnJ\#
    HWv?qJ_bFgSmn_tJxQpGH|gQ\rG|gbeVR\ppdSFW]ZLVU@JHwL|V\rRQ]R?VwftbU@pG\rxt{leti~sLoYZ[\bflkNbtpGocF{QN?lU@@XtJnfNz\#
    Euv?beqUxtwrgGgUDm[E\rap?f\KNGXbe\SmhM{YxtUSgG]owsSRkl`drGmFa}YY_j@X?DbbcBvdbzx`Yptb\Xvdz|WRww`@Y|HlOSuVUV}HCsz@\#
    O|_}Y]]t{IQNQN?f_}ds\Kb}NPq@eDoPzm]ZrGrG]tZlZ[QeNzHh{rtJvdQeqUXafzqUuVC\Tc\rKhK]rSvdR\TcLVi{@~htkxdsZ[RFse`dItvd\#
    Ba?D`b`v\Km{EPUVFixQcBgGgY_]uVl`wfdS`dy?wf]R@~\Mibsq`@J?[ExtYOuVk?[ATc`cYOdmwfk?RpfW]CY|[ouV|nYO}sU@V[V[WyyI\N}s\#
    GRlFLV@n}srxse\~kNl`@XSRNPaItqx@}COi[llH_j]_FsdSjcBguJ}s`QLV}sY|tvAsgU_Z`i`iwf[l]R`zgGl_NzziejxQj]?TnskZotgQv?QA\#
    vdUa}]]F|iHQQA~?Nk|]Iko|vd@Xi{i{EEibWmtbi{x@Q|vdmwi{rdNBDZfjNBrxybzR@eOluVrxStibDHgPRQ]CW|XSAckmBYygSRxtSRwS]CW|\#
    ebPW{YT?LV`vAkQ|\reVOrxQi{`vUV`v|KxQ@XXS`veV]tCOVDN\eVQNq@ZjjZ`vzkijpGsLXSR\ZjVnRKvdvd@XeVEI@XLDGRJLkSuEHX\FJLj]\#
    cMLH||Lbi_WiT`Ta}Ep`~buEjxJLHXrxUGiJKJKJKJLyT?jcDHiEiF]tLyCsZjrGrGXvxIp?x@ZpZjv?\_p?p?p?Lyv?J_Xa|VUnMHNPMHoCMHMH\#
    i{wdDnWW`@UVp\`hUxbbCGqU@~U}U@mmfGmZU@q@IQi{jTcISRsL{YsL`@zmqUpG\TJo[RcGmZKqjxs]nh\@\@qUCG\@UxsLUxV[ZjV[jxqUDFoO\#
    `EhqocrGY|KBR\R\[Lvwckf~q@OsibxQEckxc}f~y?@Iv??buSq@U@JxSRdSL@oockCBdSckCKU@e}MSrG?fYOHX?r~e~euxUxMSWYNGtqcMY|mw\#
    fIuVLVtBSm[AoPbb?fGrXVy?e}QNcM]e?Tmw[ADmcGItOrXatB\bnRtqvdAPPW?}[sJoLmt|I][YKGKJM?fRIvvd_Fi{?TpGQ||G]CZISRnRpGx@\#
    dOq~Y|v?Tx{l[lTcJoJoxQsbBKe?fjLDLD_jY|x@rGgGHXibDZnhM}VnMXq~wSxnYYWGY]YJrGf_WyEEEElWZyQeUxYJdI]eXvXv~PNPGHuJuJMS\#
    [p[pY{ViJ_{lOXwSItOr{lpGsKbeuVkZU@@t~LXBItzmNPwS}sz?RQxQomuzLDetuxmZvd{rjBybv?Jo|iWP\@uV\rOrSRSfQ|nJir\rdYqFxQ~?\#
    YOWeueuVpG~?CKkxgGWYeVxQck[RnhJLqUpmBoHUgOU@V~[Eq@kZeG}spG@tIFGZdSww`iGWSRi{grkZ~?T\ZkWRC\IaCCIknh[Rz|zmzn?fBue}\#
    dsGQ~XHXHXqUxQbR[JrlCJAseVTcuVY]zmZyZjZjU[HhJ_~bTxOGv?Tcv?V[zzvdtq_jvSvSvd`irhSRsVWYqUHl?f~XpGv~gGHX[AU@xoy?wSgU\#
    U@ZIOF[J[JIFgKqUUxC\wfXsuVpG_jfRC|GD[lIFIF`iuVuVuVXouVFFXPF?|]RQUhuBC|C|ZsNB~ee?VINBUxq@c`c`CLetetS_wCkY?r{rz~rm\#
    vdUVt|VO?ruIUVLpyXAOjDBKIkjzK]`ii{K|ac{rqUQNG|pGz|mBGr]}bRafnBBBZ]{r|]As{rHl]tvdvdcGdOVOgUjzGr{jkAe?{Yi{fjqU@QGr\#
    NzEQcGz|hIooGrpGCshdcwz?OX\bJ?QK{ltJ]CpGppLZv|@QcGI]NBapRQmF]CSmmVR\|Vhz\T_HAWOXz@_F@Qz|UaC\LV{rQ_K]FP@~@~z|]Ce?\#
    C\K|\~@QEQ]_EcU@rGYOMIcH`[TQAkAksxMLvGQ|xLx@S_NtbbnJz?Ns}S]tebAKeVJ\FKNzuJ@HU@tJ[Yq@}NX?wfHtbGIFuJ]ZM}FiLVnRa|Kq\#
    rlvd{rmw{rtBJB~erxnhNzX?\]nJx@BKAkDZYJAKSR?VjwWRwwoPkZjcebxQxQ]ZkaBzrlKqUnJoOB[EhiZ[YYka{rBKebUnUnU[?fXz[RwSZjGr\#
    [YvdEcC\nhkNsi]ZCsq@KqNyX?XM@~d|sLZ{ZyZj[jSRwfrGnJwwY|nJwSt|uVnJHlaoT?R\_ZR\NB`SV}AUvdckaCK|VIudvdyr@~vdvdKJhGjR\#
    KJi{i{NBISwSQNLVQAq@n~DmT\?ribH}z|VjmFLVHl]CrGQNC|aIUa{Yvd]CfXooiJgrtpUaIQz|T\dxbWHNdx@~@~iRG|T?NMMaKV@~W|T?Aarx\#
    HNOXT`QA]MOXooV[SRSRNzHQ[Y[Yn|Rn{rR\R\vdvdvdvdy?y?iBsqpenRuVufxQDmBYAWIQAdbYwwb{z|wfDmDv}do_SRb@|Vvdp?DE@~Hl[ALV\#
    p?{lF{p?UaGrqUt|PuuxQy\@QKpDDl{rtJUanhFs{rYJFsHcahqsItSRCs{rFy|]YJxpsLU@T?jSS{AVRQLVt|pGa}v?pGqU{lbxm\Ha{l{nAaHa\#
    ENDETcR\T}R\\r[Jrt@XfFsese@~vdYff~HXIpM?SRf~f~CflpmRmTMMdIjQGR{rp?\YqgK]wfmm]mpe|VEEq@SRq@qUSmx@ooFsk`XMxeAP|CdD\#
    GHDLl`oHdd`SRus}`{X`rGseWUQNWCK|Qvl`kZq@a[CsFKUxvd@XC|]ibM~kzNuxVA@IaI_p{laeBKnHQQQ\UzGhZckRE`HlGzvdnpx@LVSRbWsq\#
    x~`@NgLYqU@~xLeMtbFsAkRQt]EpAKjcqUliww~?JL]t{rvdi{_~uAjZqUY]P{XV_?{rsLZ[n@RTI]PHWyOPPyqmT|jckNQZetuxR\R\DmSxvds}\#
    NgZyR\}stJDmiEaSPuKGWYIvmmNBf\qUdOy?bWWoHaR\K@rxnRuVV}Bx_jyI\Yw|wwxxbeXve?y?xenuUMqU{IZymZOrPOeMmZBKvddSR\qU@f\V\#
    vdPykZf[DZXnq@q@x@Y|ZhQ|Fsvdy?Y|`u_jJof_tbdSq@]eFsKq@fHaGHCs\|Y|SRNkNksqHXckWymm[pqUWGOT`@ebERJSOXzmUfoox{UVSRYU\#
    xoR~PWfXlkmZmZ`ip?FbQNR|qUCzsepGR\JvlN~?T?wwIFUxBaDZHa@feMBaG|NkJk_jyIrl}UIfRQFWejf}sqBxAP]g~?mdeHEX@ftbpGMadSpG\#
    xQxi@~tbQ|]f@~vd]RwwW@HTwSJoDM\bdRWYxQ?DeMuVaOMMyR~?hDYxK|wfXaXaf_NCyIklkockv?kZRQSRNPUxFK`@sLV}{lwwBut|ibAsWDxt\#
    qzRuwwuxY|hNmFwSFitKdcl`RQyIip]nNBiRFtbx_F_FOXDmBaBaBaGH]emSz|nR?fk?\TNkf_ywUnR\V}Z[a[kZeWwS\@iEpGnw\TdmiawwehWR\#
    Hn|Q[XVOckckxQcGZjFwx@EE{rnRDZcke}bW@fAaejTczPDmZ[cGXaR\e?Dbw\wSqUqUG}liJ_JLJNklV[Bxr~K]K|Y]Y]EOOrckrG]eUaZjq@Ba\#
    V[F{rGliiqbbvdEcrG_oG|liUakZOuTlpGtdIteVeVUxBvWosLwf?q\bvdZyhQVnQu\|YO?DZ{uqXzq~DmxQwSGr\~?J\~JLcw]tYX\|EP{raOaO\#
    uVuxAs{rXVXVx@LV[E]_DZR\C\\~YSQutbfpC\SRUxR?iRvdZ[_b]Ll}V[MSMW}QMay?q@T?tTjcgNqaDZppU@MaTAd~SPdszmItcqSnI]zKSmSR\#
    {rWQSRXaM?HhzmdwMaT?U@xQT?uu[YQ`zmqUqbF_Gre}QNQNQNJojXmZ\bQNY|KplKAVIFUkiGvdvdhqQNKquVj]j]B`z`etYgci?tGfgCK]gUyb\#
    oPz|ITWSxnXFMMibCMoTNQW|q@HgdS{rf~Xz\|hMux`}@MDEf{qXdd@OSmxQLr?fq}bb|C|@JoHg{CDlS_uVX`APDAUxpeQNy?V[?~eVHL{lyIoo\#
    _vvdjc|xcWn`IyWS{PcWLVbG?r?hz?nwW|[pdsyIQN@XAk|PbZ_bBLbblavJ{YzRux@cPo`@vZHyDmboSm]u\rDVuQEPe}]eEcS~L]zd|iHICV_F\#
    `VYBLabG@OamZ~_ONgdSUxo[?voPoR?iU{}cas{E@@@@Hl`@UxXz[JT?dOwwYO`vAszHdSPuX{i{UH{l`uNDNBfRj}GVy_WWvisLByR\cD|{jF_O\#
    @@DmN\{yX|J_J_{reQ?TaB{YMgTcXJIt_Wm|ZszR\@IdocV[ZsUx{r[luJq?lWsT_jHQTc{lSRR\rGxQ?DoPaOGeAsM}mZ{YDZg|g|Ws\raBUxbW\#
    T?vdnJiCg_oosTCKLDTtq@VnUsnRXxS?nk}cc\\E?wOwiN`iVXz?jovcVlBKopBT~bvSzh\@kaoZY]lF@QT?Q|HXpGo{eVb]iRZu]e\|La@AUxHX\#
    pw?DVSy?~?DPFUUAnh@p_O`Zgu~fp}ckrODZIFhM[pebMSJnj]IXc]Hlz|RuSgmFdOckajjcdk[AvSuJVb{lZgN\v}SNiC{o\HBYlxDEAkUBmZW{\#
    n~uVG[|bUxmmdSWo@@agU@[YNi]nU@{rHJ\~BihMNkbWxuaOT?{pUwTQxTuVXa_bQFgQbkpGhB~Ftb][m]`iCTi{~A{Yvyt|wzAPuxQ|uVyq?`tP\#
    uJpxWmE|SRm_YBYBDHWAUnUnnhUFReMwEGsHIesTxwd[vSCKzR@fv?pG@tYOpkeVC\Ma[R~?MwTcNGeVgGfaEbEyzmlFlFAsEcgM@UGXhMW[v?HX\#
    {raJYITMkfetM_rGkFhLUV]_KDFSaOhqlYzYl}ar@PGmY|mFQY|BocQpdSpedvmt{YJosLaOfRCKzRMaq@KGiRWRiRjc@@v?Ackalig{CllKUrEE\#
    FKNiAkLMjzH~cnkizhZ[DZDmNk[Y[s[R~?MEQPzeFKl}QeGK_a]wT`Nzwf{r?j{r`k\TC]W~EeiWn}Te]t]t{NBhWwA]T\v?NGdSZjSRwfV\b}c?\#
    Y]JSrGgeNzymvdrgDZDZgv_rQAkWO}NsGf~b`SZy{mRo}NTsSRBuHOH@DEB?DEV[LsZl@pLle?AsGY}c}FpWcgeVJS`SQesL[YTcGDlWOreCq?TM\#
    MHwwYp_g[Yhq}czFc`F_SfHQhQBuebecREU@eVXMHJsLVybj@C?fUxvSJo\~ka]CSRl`}cHYsqYOBUUxvSgZvSvS`@pvU@Ac`vMa{r{}X}]tT?sL\#
    Ztli@@ka[Y\IfxmkapuxYpBWjjyg`SrGVqSIY|YEQ|wf[i[JdSdSyidSYOrPwf\rftChpmGDsLiY[sVn]LDmyk[olr~WZRIFocHUTcV[YOZL_g|C\#
    NzNzcwt|c`c`j]WWx@M?vdNBMM@JKk{lcMIFW|]fqINPPWBxrx]CEkMaHvtJTc]eDHUnibJ_xQE@?f@@tJTcJ_Z[`i@~CuIFJivdMHhGWYubJWS_\#
    n_sJJ_TxUauxq~]ejn?Se??D{lHl{YLVjnZjfMs}vdTchqTc}rvqZ[@~ZTsJrxpetqckckzhAcV[zhYYKq@I@IYOxQYOpGI~iqZjSmQNsMSmxQ{Y\#
    Tcpsm~IyUVDpweLVdszme}}fzmJHGckSse}c}ceWZy}cEcJH|iKoCePBxnjXbMxG\rb?ckzm\n\@bMbe[ELVKktbUaUa`@~Nz~vd[EiJT?xQvdck\#
    {rK]bxK]zmXMkxxQqHSRSfSRR~gEG|Un{ryvsLmwt~tJL~YBMMOrlhHltJC\i{XVuxi{p?]e]eoOFWq@yI@f?ez?@IU@XxiqQNKkPHOCCstb]oRu\#
    K|eVQNvdq\snuVz?Kkl{ibUxuxygAosqwttbcU{Y[AFWPH\x~e]tAPt[Ruz~~?jSjVxQKqIi\b`RCspeIt?DAk?b|][JrGXVmwDCi{RQRQtbXatQ\#
    TcUV{rUViEnRQAuVM?rlhlrxvSyIR\OrOrVnoorGXv|]qUDciqBK{W{Iq@ooR\PHDHoomm}c~X|]c`UiqUhq`@qUebctUaNz{lvd{r?_ooZyZgCs\#
    p?rxygKqtbNAvdrDyIR\tJ]eXavSwfjgpGjceb\b_bTLaM?TuxFWv?lKc`]nTcV}M[pmCsckPHuVY|?LSZSR\|ygsLPH_F]tFs`@z|R\@]OrtbF?\#
    ZjrGliUab}ZyoDqUvdSRRQGrvSvSY|linRrxKqibz~PHvdrusqibTc@XUauV?DvSgUjc\~t|v?caY|DHXVI]ZjuVR~[YqUgG[J_g[s[lhll}uV|i\#
    y?y?e}vSM}vSQNP\jcBuBuiq\TCGCImZ~YBktJRiwSeMK|bbyExJgfbWK}L[[AKzf?mZaSnAkF{YYYYY~[]nRXp?oDDDS_cwwf~?p?nWYYY]]?[J\#
    _FHhpG]x@pz[jxjx_F|tf~?rcjJ_J_H\Y|OLSeUn@~tBDjFih]gUyZfRdSxnMHq@CKh{t|K]qP}sY|sqBYGRg@AXobHuz|\YDmvdMBNBJDZBckjc\#
    MTmwU@]WooYJUn\Yux\K]ZkXxtPFKs@fU@ItMXv?rYEcFWadjhQeseE[|tEPkZ@IkZSRp~UVNGSR\bbeAKpB?bKmK|vdLV_bqsQNuTI~se{\v?Zy\#
    glJo\rz~O[|CFyyIQeiqjcyvHlY|[YT?DZkZdsLDzmrxrkX@cGlcqU{rNgrxSmSmNK@`]twNvSvSi{`i@~Jkvr[AAk`CYBPW@OK]|VGrFiu~LV@C\#
    _CMRckflgQ\biJkZ{IrDxOibOEoPzb_f`xwwHn{yzfCMG|NPBSUn?fLVT??xJlWY_Z|iAF[ECXiDkNEtbNjCNgzRv?DdUni{{r[E\rY|gGzSyvAW\#
    zm{r[JIt[YiqZWYOwwjcuCj}ck{YdGZIvdrl{YY|hRNdWG@rf~s@@@f~Ak}sEPvdFit`|iT[~XKJKJxNKVNBWWY]zmZswSuxP]MwwRi{Mhyb[lLV\#
    U@P}NzmNNspMXVgU?T?TVSwF}cX?{rejnXhLhLQ|V@UntqJ_}Txbyg??wfU@[EzmuJfx{YHQcke?QeO@T\}Nt|lKh]{\@fnQXzUacN@pLVghnRV[\#
    qUYY[ELDckpeVnMMktZgetnJx@\r@Q[JbW}NHltiniyv?oNV@~HlOr}s{rf~@fM}TUQ|ooaOSmmwSRrx\@RziOCDK|kZ\~qTY|ZPIyeVwflTUxmZ\#
    sLXx}cjcC\K]pGUaY|Aeq~LQmF{rYJZ[T?}l[AY|ckAk[pFwdS]RckcwBYOUC\HfKqal@Q@RRu~?D\yvSRZIbWxQxQNPVnItl}MSp?HsGWK]DZzs\#
    ckxtuVxQfXvdhXgBFUYzdG}cLtWkYJ~I~C{HNkK|K|ideb`MooOX[YPHUPvdEWUxUxDg~gZgdz{rFVuMUx@kTc}c}sAcbWIkEcCs\|QeT?NzqUJ?\#
    dSHXNzIF[s{rfR]nLVM}bWhqvdoPhXJdvSLVpPpGJHSm~?THvdipqUuouVF?TYFWxQPWzTppbt@~v?SAtJgruxYBuV@pR\XaU@XakNLIsLoP{|T?\#
    _F\bEcQYQNZ[YxnJ_bxQx@\rk[tptbux{YbtvVSRUOvSEtJTxQ~FpG\rm`SRU@WBetwfgQRQ[RYffRrlcBi{MCliYOplxQDH\@UxibEc@~sLSmvd\#
    zqL_aO]CYYgGNPTIUxlWv?{Y@Thjxt}s]nklSmv?U@RQMMKqzRdS\KlFxtsLgGi{{rGHpenJ[EgGl}f_zhkNiqlWWYqUNPckM]M]lFapmFMaFWIP\#
    aESRkFNLFTdvCKdbQu\rtJMSMX}coPe?uxIFSmWK~XHX[JAe|ihLq]SXZ[R\wwdSOXM?M?n{QecrhZGQbWxBQNT\QNQ|Nz`qvdMXWRNzNzBw\WU[\#
    IB}OYnYYDHFyZ?tBebk?K]nRNkz?klYp[YZg]C[XC~klWYEcm?AW[_Uu{IzRjkz|\U]|`gu}mwbW|ih]qUfRP|T?FsSRuVdstqwfKUt||Oe?~XFs\#
    c`jcQeXa{Y~by?hqqUFWIFKZMH]tq@e?fyZy[EeDrGgpK]zwoWYayIkEJ[DZm?\~UxD_knV[V[ILR\SRaOrloX`vgh|inSzQLAejfoPyddNP[EY]\#
    MXEcqUiq}shGSRIyUa[YT?EcxtlWjlT\luZyaBwSqUR\hq~XtbDZMHUx~XvdeVc`u[YpLDR\HQSRkxAzcJDZEc|xOASRUTSmeczlT?dsHXvdAWkZ\#
    iRZyY|CS\~wSmIl`]RcknwAeSESRdS`I`vvdMXWKwSaHebuVck]C{ANzFWSRXacMHhEcMa]Rx@{rRSdSYpYpgv[YY|GD\B]aR\a[\@{rMXJ?xtZM\#
    Kq}rkaZ[T\Eceb|i[juVY||iDNUGJoklQx`ixQ[JYJTcrGNzUxsC[AwfTTwSx@wfrtaBAsCpYTUxk?iRpdFsfVe}BoUnxQ[sY|GG[lHUV[uVYOYO\#
    |iYvY|?r_gxQ[ANsdSFrQ|sexQvxdZa[tJC|EjckV~wQV[qetJPqxQXaYYXSkLqU?FwAckEvDqe`XUWIXSWMF?hiN\wSsesaxQdSrxvSMaqSliU\\#
    a[QNmhQ|tJbTq|rxEwi\hqO{EcvdJoxQF_Q|{r{lFiBKq@ckBKBKokUxdSEDhQDmhU|VlBkxY|z?xQY|OJGwJokNT?{I]~]tv?]~F{uxmmiqGriE\#
    tJt|jcBaV[bydOetklecyIZ[vdLS|GvaBaR|G|SRI]{YyIpeEPAcmZUViEwSIQUnRjGDvdG|J?T\Z[AcJ?T?T?jca[JH|iw_eevdhee?WnsKt|IF\#
    R\R\NPe?SRvda_R\JHvdrxqINk_M\r\r?DU@J@xQAK@~@~bbbb@~C\\bPHBYbbZsSmzmhA_IoPt|KJgGrGUx_FPHetI{h]libMUxJ_GM@~hGhG\b\#
    hEjvjcoPP[T?lWhG\C_F\cnRgGCsc`[YzmhMzm\~[Ye}I]jGIC]eV[\]ckb}_ZckHXrGF?K|u{_xAcLVibItebdGw_qUOiux?TuJWYebuJItG|\@\#
    ebuxyIyIkAkA{mAkwwHQkAYf`HoKK]ODnL|HetAiz?]RGDR\IQOrCK}kF?orKdGoqUoP\Ye|ckh}cEOvdSqNq@t|kNgUNBT\Doq@nhUnmC{|{rdp\#
    ]CNTpAUaUagnVnQAl`fUSRAPAPMJpg|VKps}VgQWaAcuLCtJtJeVwQppyIxtPFujifDHG|x@JUQNR~dB_FaT\rGm]R]GEEbF@~hh{rbMap}\yXNG\#
    [E\uz?LDa[Y|[pBoLDpGQN]t\tjcU~yXoXoSoPPWZX]CvkKVKyx@mm{sz~NPzpuVkNXVUmU{sde|vnSm|VfRcNR\]D@pz?|rYfxANPQAMMKV\dkN\#
    QNcKFrKe{skl`zDZ[AbGAyd?kN`NUxh@|viqYpthVhLVap]kl`uxSRwwNk@ztq[P[YG|\?sLcMz?UawSa{UGvSR\R\ybDZwapGQKTEu}ZskNSRKJ\#
    sqLVgwhT{rwSq@qxWW|iT_[s[s?VIvmZ_?Ypvd]CfRUVcMpGrxsdQAt_kqXVmJeRUxKJ|]gUcKuFs}{rNvQ|]nS@oedQakqBe}[EvdSmUad[T\Tc\#
    {Yi{}cBxKVRhSR[EC\RuQcaBt|UVZsetpG{IVoOv@V\Y}cxEqUAsIyQ|QAwPc`wiYOPKYYOrZEM}LVq@ZaFWLJvdxQnRY]OiU[S{EEUk\rl?DZbM\#
    rPibnnXvcG`iOrUgrxiU`_nhwxrxrKnJJokpoNVUCFmZY|kAkNYpkAmFJ?Y]YJZ[pGptyIRDHlPygpT?z|hQLqNksqjbj~uJF_z|v[Wzp{OroPIt\#
    PWppUxiRZgRulW}cIFePHaVO}sqUrxckNSOZu]Zyl~|cbWPHCsjedAKk{r[Y_kUxmFFvYs{IcKKqkZmmboHPxo`@xQ[YMM]CUb[A[rw`GPe}QuxQ\#
    `YibAZF]QNxtYJRwebuVdUmm]Z{rwSAs@pxtpigtKqebxtWYSRiRxthQ[Y}sJ?vdT?]XahqUxQxtibibgQQ||iT?aLxQe{nJfFJ?KgzRAspyptH|\#
    pGplgUsOBxpGPWMUuVQBtb]CWa\bwfuVxGQI]Ziq\rybRv_ZNzDmJoai\rZ`ckck\rmmFzpGBan}]RRl]ttJSRbTTRT?QNLDrlvdwSzti{UT{]RW\#
    lixQ@~]hi{nhiqwwUxIvnyTnTcetutmD[JR~xt_b@Ox@fR}RZgC\rGFW`i}sooi{\TwfYBXhLDT?tJ[RpGMFAswfcMUVu\l}xtlKxtZbv?\~}bDZ\#
    Whl`lYoc[ENHhM]qzRi{vd[p\KcfpSY|ybq@qkpedsz?i{kq?DeakeyItCwSgGRukllO`LlWi{gU?DapEpEcbEpmBo]_MaINPVRQql}wHl{rs{LV\#
    U@QfMa}smFmVkx@~TcR\OTwSMX[J{ruViR\TwfFW\@YO[lvNAclixQtBQN@~AW{sT\W|ihiEHl]C?f[YQcQNx@C\K]wwOT\VebxQbzSRuJC|dBqU\#
    SR[Y[X[JUVOXFw[R{rM?dsY|uVBuTcFsFWn}a[mVvSqU]Cl}]tiHP@Z`YOocEAMHLGtbvd\T}|\YWR[zbWjcz|z|}PtJQ|SGTCuVk@ZoGHmZuxT\\#
    FswfQAtBjcNkwfrx~?XvtJZ[{rpGbpx]TxcNHVR\U@q@acSRaupMkrdSdSq{[YqUuCJSRT]egpklYa{YFyvd{Wooi?lmC|uGXtvSiJnv|igzPs@~\#
    hqC\C\jcnUc`ZypGhQhQDZUkD`QeTdY]DEMMGRQAkNjxbWOryI[EQALVPHPWrGT?hqqUxQ[YYO`vxQZy]XywHQRAzCsLxQY|i}ty[Aow}twwRcBa\#
    Z[IFvS?qRL{YCd\TG|HKvdkxbbUxlWeVSY}cZfaBObUVLChQSdkxRgEclWkZIphQ|iYJAcZ[]MjPjc]C`ywfwf\~UVckAKS_PHgVGQppmHwSwSJL\#
    FiSDebYQVu?Ic`}opGAcNPdSwfAcXzKqBo\oTWpG[|yg\@Y|x@ux[YkN{rwnJAp?R\sLapieAWC\]{[ET?cbhQDZNPAcR~rG[YeVOrwfgGY|Uarx\#
    wfkxpJsLQ{tq|i[PYJJLK]QNYJjc[Awf]MSRZ[T[wfK|ZyvdT?yGC\GrfqT?YOK]k?xt}hLDiXYpYOFse}wwdSKVNnV[uVPHwfgyyj[luVY|]Chq\#
    loHQTcC\wfPH?r|iYOYO_goo[lu@rGuVMHuVxQR~A[]_NsHjR\rxrxR\QA[Ayv||Unz_sLDm}cybybBauxck|VK~`{Ulpec`vd[YFQbbV}apuhWF\#
    bA_FC|ZjOMWUJ\Nsse{rNsNspGdsAPGfq~{l|iWYz~LV?rsLsL[A}etbUxlibHUkbLl`l`AkuxnRhq|izRIFpGi{Z[DmRQ|]QNkFYOnJT}tJPyfR\#
    ZsQ|uxtFtBrGwSqQ|]v?i{pGnX]_ybV}QAYdq~|jtf{lcMutR]NsDER\WWUxK]iJvSR\??l}UVf|ZsqULVUksNc`nN}cnJooOibWYYugtJLDDmgG\#
    QNqUjcPft}XCVVrxqUusOr}NVrHlsLS_q@uV\@OruVQ|\|UxH]@fK|ZyXvRuoIqUGHqHQAD?LVpqTxFsLDcGejgtq|ejseC}uVusvdV[xQMSflbb\#
    s~MSiqCxiJs}`SM}pGDHPWXa|VJHq~RfLDZ`tbsqRQTcT?@~wf|ipPnwhyqUaMaLC\uVUkUkxQ\rh]pGz\UVejgQ\rQ|t\z~p_K]etkxuxZs|iU@\#
    yvN\@XQNyR_bi{ZgAPNGn~l}C|hqKHAsRZsLqUq@qUyIPWPiqUyIs}_Zhqejv?t|]CZdwoq@gGNBuVds[Eq|@~AWFy[ZT?jmvd[Rb[kyvdmXV[~?\#
    yQQNvd{r?fpG[EP?a[f|Uk\TXviEGDzPT?qUqUqUvdrxDmRQC`vSlsfluVt|eKVnHhJ\ibTqK~kWZjxQZynRiJK|KfuVu?YO\rmAvdUk\|UaTcwj\#
    xRvdtqYOley{BakxqUf_~?Z[R\|ssL[ApGvdsLz~R\GfaBYOg]rHPWt|UVEPH]vIPWYOAWgGZI]t@Zgr\@YG?ft|X[kHZjY|[YV[ZjunqUsL[JvS\#
    Bafpy?YOFsV_EKNkUxDE]Cl}YO|iYO[AGDxQ{Gz~ac{lbGDZxt?DpGOrV[V[LVvS?rI]vSvN~Lk?KMayFKWYyrI]dswwdsbw@IapC|T?ahJ?FKxQ\#
    zRATI]@WAsFKx@x@J?uJDZ`{`{cBUt_Bl]_FYbf~\YKk\b_FMSq@uVMq@fkNT?NPxCMaiq_FI@dSfRfR}smQqU\YWsdSq@NPqUY|Y|cWSgMS|J@p\#
    fRFWJ?UxSmTQLDbtWYUxWWEcqU@f[sU@\KhGpG\cJSnRe?T\qUY|J?Zsahb|AsqtEPpGXqEPfRfR?rK]etSRCU}c?YMg}NNs\Kx@WSBAQKuJwSQ}\#
    }NyIX\a?H|XV|V_F@fbbUxvjizbGq~o_QN[AKqbb`@v?x@NGtqUxG|AsX?rG`vRCPwT|Pmz~S[t|hql\gGj]nXY]J?q~i{XM{lxQlFxQ@~\aqrVO\#
    Y|q~wSkwYZ@f{ruVh]Y|OrrGUaahKqrx@Gck`@AWwSYJZxT?dsXvuVOa~?]CCsvu{r{luR\~BYF{iRZsIF[sQN~?NzpGLDppxtsq|i\hpGFErGnw\#
    uP_jsQSmQKAVxLx@\rCKv?lFBI]nQextka\KxtGsxQi{PHdsvd{YBoPJ\TUaT\]|z|C\?f?fPHGH@sV[@~@~RQc`Zyt`n\vNZlkFrxj]JSTcMnVO\#
    J?R\XOrGsRlWrXt|`vAPR~aG\~Zs_tNwj][YlWr_]CfpRG_j[trGckV[tb]]}}\G[YxQklpFetLyIkYf?rSRQAHlF?MHUnxQckxQC{\KQAq@LVpi\#
    U@uJAfAP@Qy?V[\}V[ooTN\rG|cBpGQ|rGds[AGrvd?XcGIFLVtnqUAsFkNGSmiJcMFiWYfliqibwE~SSm]ehq[E@~{Y{YV[KV[JUVTcT?Y|NsrG\#
    |]NBuVtBuxtJ[{kl|ieVwVt|@XKJrlv?q~PENzEEtJ@IbMY]HQwfRepeJoDiH|q@q@DZVn\r@fnJrGEcOrtjuVettbYYY|tBLV[EuJqU[AY|UVZ[\#
    lKlKLDooIFcDzmhS]exQUxDHYJ]eixp_mmEc~l@{DZQNckJoXvCsck@too[YFsNluVIQ@fZyeVbbacf_}ceVKVUVejJ?U@RyxQ\b\rFWtbmZsqGr\#
    gQ]eT?pGg`Q|sLF?T?||CwZ[fRq~JHxwuJ_jQNwfxQRQghhQ[Ei{gGlKv?peq@{YUVwf\KmF[El}Y|YYNz{hduGWV[z~v??DAcjqCsXv||FsUVvd\#
    GHFsckY|UalUettb?fZ[\|z|wSvSwfpb[Yq@HhtBzPt|e}HQZyZjenklRQNzc`UaK]UV[ESRR\Ua?D@~Bae}yvHQTcOTliRhQ|hQkxmmEcxQUV[`\#
    Ajjcpe~XYOqU}ytbg`ppM?YpJ?Y|{rgQY|ygesmZNzkxYB[J[YY|ygYOwf]QrleqNkHXygRNN\AsI]BHQS{zbx@IfpY|oc??rndj@IbTKkG|pma[\#
    ????ocQN[AvdcGFi@@VOCsDm??HQ\~BR}TcGAP|]{c??FiwfckrG[RHla[\~|}@tZyzPq@bbG|pmwfuVMMGribmmmmOrCsiqebibC\C\ghiqklib\#
    wwjz[YLrwy@}LD`vmmxLSmibz]IFLV_bIKcGnMQenJ{fye]?@~@~[Et|[ECs_FyPK]LVM}mmU@U@fRpGLZmm_FJ_apT\ocGj_b[E@p{YEp_L_FB{\#
    mmM?@~Gf{v\Hck\HavvdKbQei`xQ_FVnvd[EiRI]EPQeHQ}TS_o~T\DZCsoMYpSRCK[EI]nwZyT\T\EPbbI]I]bqUPG|jcjc{xw@_u_ZIn@~U@Zj\#
    MTMtUn|]q~hqtJaWY|uxDHx@?rU@VhckrFGH@~vdY|~?FKLD|ibGbbMHW\Fntq{rHE{\KX{rmVUxSRKqU{hqSmtbzRAk`n{lwwUafRmWnRvdU@p]\#
    R\lvuxDm{rPvuJ\rIyUarxnRnh\YbbrxkvLrY|{rGWJ_qLh]Y]j]RIrGvd@vz|NkliKq\K[?DmSRmp?WDm@~@~]eNPJLJzpGxQGHuJ|iF{G|ib|V\#
    EDxQQKLDYBuzDHnhxQOXpeQ|X?S{wSvd[RhMV[DmqUNkvdpjSRFK@IRk[ECYj]aWIGGfAaliz|AWibF{[svd~?EZz|zjkahQf_IQ[R[X]teVwSwf\#
    RQLVZr[Je?[EY]rGKqHNwSPW?P@IrGNkOPaBxQpGvdwwbbYpZGjcG|ZzIFZyYJAaSRDmuxtbU@{l\oY|R~YLSRIFtbwfwSe}wwliIF[s[l[lAsAs\#
    Nz?rKVHiKY@C@DeNSSyvyv\bHdadU@RYNzFi[AMY]tSRTcbWMX?DJoPMOr@~orEPdSqU?Ds?PHRQPHz?GHPHrxvScRPHTc?DsqRQY}bxPWTcbbMH\#
    bG|]VnetGRf_zRNPVnVn|]zVNP{?J?]lckwfxQ@fz~|WbTPWwfPWvdAsooPj?bzmuVT?PYxnXaK]MBHXapLVetirHX[Yzm]AY|UVtJTJazNk?T[d\#
    tJ|aHQ?TNPY|_FIlMHtJ\YpC{rckxtmrrlJ]seqjawLDJZ]e]niyi{yN]RapKk]ZHD\r\eWGrGW|i{u~{lv@ibR~Gf{YXVVBibvgiq\r]{|i{Y{Y\#
    ]Vi{xtI_`@}s}sC|zRteAo]O[Jk}nR]CIjHl_u]ntlDmXVVO_?{Ymwuxuk]z|V]t{U{l\rlMiNOrQ|H|DZGbVOJo\TrGqUXvYJT?hqmmOVooYyi{\#
    ejZsuJUa{lY|YJlEVOkAk|J?@~bb_FRu`@[YvpURBY|]xQRu\Kq~sqR\OTybFWT?\rJ?QKtbmmXiM[gh\ntJKVpp]ZEPXa]CpmW}HQDWWYkaq~em\#
    ]t]p\TK|z?z|vdIWW|]tkEFs[XDm\VbxDlNz]?oogqb~qUe?c`|iHhibkEZjDErPWGvSt]nR_DZ}OKTUvS?DR\zmT?NPz~fE\rEPhM`wt|v?SM\~\#
    ]RcB]RYpXZV[tb]RR~[Y\~[JNq\TqfEcl}WG|i\bUXUVx_kFzIV[i{wMib{rQKibwfUx|]TcGWJH?DTczPy??rj?IkcsSR}sMMq@{KXEMVqUK]XV\#
    HQ\Kh]G|V[Y|LV]eJoSFWR{rdBWGU@AgJouJbb{Iumkx||DEJSocuVUVLDK[]tzgVMxQWloPoPICzh{YJoLd_F|iYFAPaIcGba[AbIYfcMA~cMib\#
    yX?DY|[JnRwwY|XVEcWsfR|iXYN~Jo_jdO[YpN?DMmrVswuVIubaqUY]QBkFq~e?ebpGe?vdWxsBffC\YYQAxQrxq~\Z[}w|DEDEpr[Fwk\Yf_uV\#
    h]XvxQDmQe[YDJT?aVkZ}cWsbWuV}YWyDZck~@ebZyVnAsIk]gIQTYPW[g?DkxfiYx@fwSJLq@ck[pooIF_m@fckDHg`uVIdIkJFoPUNwfAPWY@~\#
    pGkF{ZJHq~HQm__jbWTUHlliCKmmckJSLDtbf_fh\KNB`SksJoFi[EkTl}@WQgbbpQhLYpGWmmrEqkZdappHyIJQ{IWYYB||v?OT}IC\ck?jbW[H\#
    [YWGFKDIwSYpAWck]tdNGH~?ebF_[pSRhqY]e}zPHhT?qUZ~IklnRRaty\e@HlY|T?TcqUz|e?JSTUxQ}TPZWdz?YpU@EcvSf`HQvdT\bbbbxQcB\#
    J|?QWYT?xQg`\~bGFiAsux\KBUrcXWYpYp{rY|ZLK]f_bGwfY|[J[J]tAsk?NkYOBUuVjKi{Y|gCiRy?kNdMlW\KsLv?rGcpcv{r@wJL|Wf~vdi{\#
    x@{rmwLdLV]D~R{rkv\r~ee}QN|mibkxFpCU]M\@xQrlq@mwbx|iNzq~{rSiMX{YMXkBUVibM?XvHlHXR~mFckNPNk~X[A[YAkUVHX{r[YCh@~{I\#
    R\x@qUwS}sR~{jLVxtq@rGu|{rvd\rkNHl@f}c{Yw~SRMXl}kN\KlWLVtbckxQqUS_kNCiG|NzkxY|aB]NHXY|fpy?mZygYpgQxQxQZ?sLeVPWnh\#
    tBkNf~nh}sCQMHwRrGAk`Setet|WK|PSyIWY]Z{rUa@~{rxQ]EX?@Ibb`@Y|x@~SbbAs[A]tDf`SeVux~e{r{rjcUx}sR~SkD]nR|GSGP_wS}s{r\#
    UGf~J?vg|iR\aBLcqUMXYYLVuHkA\@XvMHUamZDZntiJkDuJ[p[YNP~ef~}]@Q@@S_{r{rXvY{bWWcApEV~_xQkl\HrlvdqnAPSRLVbeaOU@|W~?\#
    tJD]HXperQ}{xQShtJ{[{rHXSmS_M\MXNPgGkxgGSRWR_FBd\v{uSR[cklSRwfpeethQPWvdRQeMSRkxsDc`Tc}d|Z~X\@kxaBhQR\fpaOxQcBSl\#
    n~peD[SDXV\@A\hQfu}iY|GFtwojUnejqUeoWyxQibUav?FH}anhY]eMzhv?AP@Xv?Akoc|rTue?IQq@OOv?{yFKv?mwT~FNUkrxDZW|GDppG|X?\#
    WY}ctJklNkXaIy}cuGppocuTxWUxejvHv?mwC|xQmmIQVCZjqUq@XaFK{DXSXT[JDZGHZjyvGDe?ejIzyv[JeMZUEci{LVdSEcQAckPHiqK|jc]Z\#
    fLzm|i[A[OAkUaUaz|@@kNVnQAn[kZUjIQvdjcUae}U@cGJHY|||CGHhGRolUaWGUa|i|qYjbWxQDmMH\Y|iooJ?SRTc?rkvSReVz~lFuJ}ZxtQ]\#
    PBrxCEAK@~T?vdIthqiqGkHl|i_ODmNPY|eM]e@Xm}kNLVB~@pKVGf}sHl[AzGaILdNGK]SmMHK]i{\bcMmZT?ej[J]eAP[sNze}DmwSv?rG@~ej\#
    XzHhr~UZfRlIgUKVXV|inXSRGfPBBx|VW|YJ@~hlHQ{lBxLVyOnhacY|YYUxNkTUOrnYq~{rDZkvi{|i~erxiJnJB|uVMXXMMHEPXVMSyIa`dSrx\#
    T?cZYJ~CAC@~@~MalaNhxQT?H_NPDx{ledhk|][YAsSRZykvVsLVzRNPWydSdSVnFVNkxzBx~LAsz?eMoP[sG|rxgsT?tbAPlFrlrGcG{asyQNwB\#
    |wy@FW\@q@ItkISRU@RQsq\rK]FB||btLD|iRUeMQKet]ZdSNPXai{[RyTPWl}y?EPMXKqgr{lNG`idSrxGD[Kb`J?Y|AK}gEchoDm|idt[JYOT?\#
    BKY|Rn@~IDFsuVbWBf}GbbbzIyxQ]_n}zHhlN}vdQNC\W|F~cGyxSRNzkl[UB{[Y`SlKGDIQlKYfJH|irxAs]ChpHUZjG|IFLVT?]eXaGrTcHhRQ\#
    lJY]ygrx[Yi{ygckahckahMHUx[Y[YuVAsHQhA|yNGdSZ[BM|]YJi{YOXaxQy?PH{al`mZ`lE]SZvdckmV}L|]K_kg|]dS}cmV[Y[YT?oPwfxQYJ\#
    [JeMZ[YOdSy?|VfFZ[APJH~WY|kN[swfy?}cxQ]CI?K]ib{IibaSPWYprG}s`@GRz|dSzhAK@Iq@h`WVgQK|@~GHwS{I]Cl`QN?rY|MHUxcM]tF{\#
    zy|]DmklmwY|qUklQAnR}uB}y?|gZy}N@@Y]K|KJe}PWZgrGLVZgBaUaY|y?[YUxckGO@@z|Zy~?UgO\QehKhGl}APgQ]RQKtJ~?QNT?ygFiY|sL\#
    LVaO@fNPtBMXl}etSmBu}Nl}]JhKK|yvWRT\]thGhGaOqUZgT\XMAsQ|jc~?rGaOnw`iY|~eHl`im{YO]PkNUnqdNB{lUqx@SRCK|]t|yAQCxcPa\#
    oof~pepeet_O}sn_`{LRSZjcFYbf{YhcQA{rSRK|yIf~G|UVklKllKGHUnya?rUVLV{rck}sEaQAyaYuqULVsdibAz|te}[A|iiKMHuxLdoP{bGr\#
    Eci{|Vrf~UUk@Ie}]tjc~XXVUaf~PBsdUG|iEPNc@FV[XVQNFiQ~M}mFUIX?T|fRM@[yto@vrGLVMvIvgGmywSYpsLVOtLMDI]nRkNT\rlR\V[{r\#
    T?VTED]T{Y\@DZetjc@QnRsERJe]M~tBmZndsLQAqULVnJl@JLXvLVUaQN{rulUkLDSRtJf~~BDVJ_ZI\@ZgEUfRiJckck}]ckoodgrGj]p\dCmF\#
    ooMSp?@t}VBYOXGP[r[EdIzm@~F`[A]RckeMmn~?OW~CqU}ssqZgUVKqgh]exQ~@K]\DtJwfiEcktJrlT?WYrGg`]RS_JHENHl]h][xtsb@XkNet\#
    APQ|M}Fs]RpGLVpGneNG]ZsLZ[~?AVyMwSmZN\{ryRDZC\Grq~xt~?tJiqpGM}tbwfUVvd}T`@@QNSap|`T?FlfRk?yIq~GNqUgGmFLVyIDYMXg\\#
    QNydmVrfkl{Y~?mFRQBY@~LDF{Y|lRutqU~@YpVYdS\T{r\@_KbxZ[]Ctb~@SRhrkyKj\@@tvdhP_@vOdsRurGSRh]tBfltbkxeFzQ~e{rhqhGZy\#
    x\K]ZqF_~bT?fxC\ghtBR\Qe~WqUdsyIGfitR`qdhQT?T\Q|yzFssLTk@~HBvdaBkxwBhltVSRAcdSYOcht|~WckbWvE]tYpsL~WXVx@tJYprGC\\#
    Tc[YC\wfB\fvrP~X~W[sZQH[YOYpZ[kNUnxQQB|]rYMgyGSRooXVSRf~pGyIQAFWbbh]MS_Of~~?[rK|{rpeKk|i{Y`{jcrGMHsLLVZ[~LibqU{r\#
    |V|]@ILVEciJvdUaGr@QgGU@X?fxI]PBR\MutbT\[yV[TcnRM}rxVOtBqUkxmFSRmZSRtJ[AwftJckKqF`iEOTiqpG]Rj]@tEPmF[EfR~Bzmoo\D\#
    }T}sWYrlT?]RYOmZ]ZS_yIR\kNJ_JHAVrGNG}TQ|Hl\@AP]extUVLVgU{YLDGHMXC\Y|vdT?Acbx\TYpwflR_EhMsLZjhqzPT\dSeIQ|U?~WLRsL\#
    MSLRfgLRckAscGrlz~MSwfwfebq~Nk~bliDZckpmwfYpli[YNkp?p?MSp?Or[s[sLVibKVNP|qV?\bNP]eMS?rN\mcVOLVibuVz~~XN_}cxQ{r?T\#
    KVYVjckNbb\K[E?sKVY|C|pG@~SRzPEE[ESRVO]Cz~[sbbSRSR[lux]KdsGf\ru}x@x@K|?rMXuxNPd}yrM`[AwL|iHltBdsvdrigGfjfjd{Q|lV\#
    rGwLuxdydnxQM}U@l}xtqUK]hqK|hqZ[YtN?aEdsC\xYNBvdEEpmK|QADmDmGHLVq~@pvdYBvdbi[A[H{re}qUsLrlqUqUWYe?R\R\sGh]QAT\I@\#
    GHKqH`h]Dm|iT?tbDmbt~?ooR\QKPlPbOr?fbxvdZ[QM?fZybTe??fK]vdR\tbHXv?Y]Y]WW\b{IdENGNGNGI]I]KOjygc_\__JKYpnJ}sM}C|PS\#
    yI?~bbvgkNe~SmUxR~EcY][pSZl}a[[RaET\a|za[RSRY]R~x@]tQuKSvdIkv_GqkZeVyVDmG|G|QAM}{rap`iG|{YDE[A{lx@oiZn[J{r`vmwKQ\#
    uJnIN`tJZ[PHiqZscFUaUx@~HlOXpetJcGFsIk`@nJUxFsXaZ[XaFsZ[pmXaZ[Z[Fs?oiqkZnJXa`p|JG|`veM`FnJnJ[JxQxQz~kNklwCklkTz~\#
    z~gTvdYkSRetWoBuMpA}Q|RQDmf~rxgU|]xtJ?MSgHMHCKppCsNP|GO~LVKvK|bMbATUKk}_x@_V?cWoflNBxrpev?ckbedoqWqUK{WoUal`ib|V\#
    z|sLidpG|]I]HFKv?rAse}mm@fN]l`}xKq{r`@cK}uLxbD{krG~ebMSmiv{t@b_Fe}QNWYDmwStJux[JItVw[YUaaKuVa|XGvdNsOkMeItEDT|s}\#
    s}KJ?UPybt`?}sOJDlmw{rGH\rs`GHsL\R\RSRsL`uXMgvyrck_j]CaB[moyAspeortBTpUex@PyG`ZvhtnJ\rFWibd]HeVZGAtEsfoPbGDZ_{ch\#
    Iyo\`d_jbbNP[sY|Z[z}GOU@ZhkAbhAW[pbtYqXjFRG|mm_xUa_ZYHvSuWg?ibFhLVLVUxKqdzooItbbOX~?Ikpp\r`D}?DmFz[sa[Hl?Tsq_jjv\#
    j|_byI|VgQJohAnrv?TQpGTpxQSmJH@~CsLVrG`@]RocmVn~@Wdn\@ocj]l}kl}TMavdBEZjSRbbsLMX\@Aca[Cs[[O_a|ExA_T\Lil}]tqU|~\@\#
    Tjwf\@{rtqGRZ}nRbW`@E}ZjGHN{rxmYKi{rTchqQ[GHgprllCK|wfhw|xG|XMaBoDZ[ABwwVaEcvdVOYCZ[hMoDNPckGHAct|_lp~yrrGAWsqXS\#
    YGuV[jR~yX[se}yr[l`Gy_DHdeppNxysZyNx}sTc`iE_SRMXEP]S`i{y|TMaT?Ij{~tBl`{YUnrGxaCKv?xQEFqUqoUnxQxQszUxUnseiVi[iRUn\#
    i{lijvi{mulic`c`NkQommF?kEq~q@|]HXFGhqvdK]acl`K]@IFCPBKk@K@~[Y|VT?Bo[A|vz?J_AsrGMaF?q~[YelbAqUXGLVyvLDY|iJxQYYnJ\#
    xQpGAs\~`\UxRQj]WfAP_KI]HX@QCKvdkaBoBu[RGrtqvLEMHhHQds[YvdSRT?SL\~ck[Y[YC\k?MzZgT?T?hVuVL`cGuVuVBuBuvdYinLT{?Q_`\#
    mwTcU@bWoovdCW]R]CMHdSxoxQiLerJ?Qack\\}sRbkx{rrlbeLVoEpGq@{rckiApedSf~LeW|UC[btaSRe`couwK|?~gmseSRQeQeKkqBV[NG{r\#
    yIeV?fEu\buJKygCPBFswSx@APvdeMpGY|bbJorGCsBo|iklm_x}fl[Bl`iPHl]ZebZFwwW`_F@f@YNG]evdvdVIc@gtXA`z`@BGAkhvtBv?rG@p\#
    QAwtzgItUyI]`iMHQNcK\rLriwNRAGpGLX}r\bK]Sz\b\b?{Fj]t}s{xDmSRUa[JFs`dxttqwfejMo]nY|gGwSM|dlCZDHxlPR}sZsq@SVNzFiTD\#
    FiNGNs\[CNTyTvLVxQ|i}tT\R\wSCKKWgGgUEE\`nR|VdS|it|Q|LVfTM?GmUasqF?BwUaKJ?Te?Dmf~T?mjRVcKY|UVY_jc}NGfSmfx@~Bxe?R\\#
    S_HQ}sgGR}s{[swfu?UVlFwS\OQA|]v?J?pGY|IyLVf~wSPW@~BSyIHlnllCkxDZDRq@AaqUM}Y|ch|i]tZ?}N~hoPethglKDHb]Ux\r]BsqUiDE\#
    ioVnuVnJxFGWNrOrxKGWSmp?kua@iQr`Y[LoJo]|phU@_b_FWGYJZ[i{ppnhrGR~x@wfwfNBFW\Y\YFio}UaHle}ItTG~DNPYB[jUxpGVn`oXvP_\#
    c`yeMXOXLV[pCsEPkZFQzm\|BY?rY|nhAsOr@XeVVOqseVHlUQcdHQUVeLlbM}QnNP[AKqeW?_p?@t|]uvVMT?ZylijimmHXQNcwPWGHmFFWA?Cs\#
    Q|KyYJck]AcGpGG|h]RPucvdmwckooBx_Z{YoPUnnB[s@~vdapAsbGIkwfwfwfrxgvexWYrlooxZxQLWZ[tbtb_bBxppFWsFxQAV\l?TJo[xwfX~\#
    XzT\]R~j~e~L@XgQqUvZ?Te}T?LV\@UabVLDQAQAQKuVnh|l}srlgBMadOec]CRQilccM?Ix|]TQpGAspGacSRQNyrS{JHv?k~FufRpG{dXanLR}\#
    qUi{ckYO~?v?xt\ryIjcHl||NkfltqC\V}XaQeT\[RpLahx@kcwSi{FWi{yI{YYYgX\~Y|f_kvxwY|UxqU@WEctXnh[ESLIFdS~QcMGWxtEcxQXM\#
    apc`ce_OkFqUK|yI{lT?SRgrBoKG]CPJlF{e]qkatJ[EqUNPYYgGpmMBGWi{l}[sgUlStb@fvQNz@~~?OT~emwBxbMYRG|SRY|ibYYxQ[Awf]tIU\#
    n?\bnREtbW?TZ[FxqUcGewUVF[U@pGn~BuxQvd}zZm@~[YtYBKz|Ypdx\TuV[ASfA_OTOrHlkl[\iRiEHl]_t|\WAsHmG]{Iiktbp_QN?f]C[TF~\#
    |VBZcNT\]CFs`dR\VQwSTT``jcwSOXDHQNh]W|dS\Kysz?dsIyZ[ZyW|?DAHY|pGSRdiiqKc\~a[C\IFuDTxgjghYpxQeDEcQeT?\OyI@Xx@e}[Y\#
    fzR\JomZKqVm~\KZgULAXmkEghuJtJLVV[HUq@ItkNrxqU[JpliJckT?yIlF[AxQq~poScQAkNaBYptbyIxRqyPH@[PH?DpGR\R\SRFrrlov]_vd\#
    YxT\Baibd|Z[WYxtGfmll}tqA@zmlFrUK]IksLNPsLjxT?PQQAgvset|v?@@kajct|JLcBpa`vET\SgUbxl`SUyvDH{YKJ`@wfMXFsr}ckKVT?t`\#
    XaSZAPIV]CYRUVBt]\ejeMrGZja[rYkl\@vdtJsLY|vdYBYpTcHl{r@fmVvF]tQ|A\K]kblin~eje?pG[ER\a[MXyR@XY|jxEr?DZyyvtbeVYJSB\#
    oaqAghghcyPy[Ykln~]?yIcLxQt|SRUktb]tetklUkbW`jAzfrvdrGxQUxZ[ZfwSdswf[Jn_Qey?[AfFv?K]\rOzXeYOSRHQ\TYpYpR\LO{rpGXa\#
    zmQuY|SR]CYpQu[sSRXa[YT?gvmVYpfRrxvd[l\|AaQNQN[YaV\AkUrxdSEiQNtJGWLVtJtJ[YQNxQPHTiUxOX@XuVzmzmXaAcqpjcEHetIRSRet\#
    Ili{q~V[{Ii]xQOv}sQCR\\~Makxr@CUi{vd\KrlKlJo?rDmdSpepegh@Sbby?y?VncknRwSdMBnxzVfRreZck|VuJPI_Fp?K|K|PBNFy|LVflU@\#
    LVDmIy@brG`@GretxPzRcGDrxHPjOrUxY|LVfnzRNObbbjrG|iIQAaAkNPzmfFiTnB[ANPG|NPwfY|DZe}_AMoFiR\R\\ZLVuxogZs|ivdrGY@Tc\#
    Y|wOcGc{OfiRvdp?]tekeSNzej{r\TY]{ISm_jkNcksqU@etiQwwSmn~DE@fKDOrjctbLDibipLrrG{Iq@LVY|Y[@~Eqx|x@U@G|u[nKIFoBR\pp\#
    {rkZKtUx]CckckxQVnYD\~dskWqU[pY|I]m{mFXvOrOrxX@QKqbnpGJ\wLx~lKfXdSgo`@ecpVZgOaooItJo@IIEp?BauxwfOXC\IkYBWYUGsSnJ\#
    \btZ]RxQU@jJtbRQuVAVgRpGLVxt\rpGLVg]sLx@ey\nrBwfi{ENl}|i~?m\LVxtXa\~YBJ@QNetIfZVpuyJfP_b[RFWgGwfT\@IYYa}kNq[Fiqk\#
    xtpmZ[ka@NgGgGSRq@tBOreVwCAKQel}vdJ?__PqQNO@\K]nvdpewfmU|VBohMck\TmwiEjYBuDmHq?f[YpG{yl}DHbxfFbbxQTB[s[ReV|VwST\\#
    jzperxoo{I{I\M\KOd[G\fqUFsY|\TrxCsz|\]rl]t~XkNetmQ{rbWbWTxe}AaZjavNzqUS_||RQKuYaV[V[R\w]CjTchq_qrxqIELt|kNEcDZHQ\#
    Y|sLhuvyUaGfC\cwFmrliR[veVwfCUY|zKtbZ[|iz?sL\YsLckgGT?\~PHgUSQ}cU@cBPW]_K]YpU@YB]kZLFWY|et`i[YJ?rx|k[JY|[JLKvSbb\#
    _iNZVOwfjcqUBae}fWJ?Ba\TfJU@|t}ctzRQaSbPaSse|V\OKJVw]_qUstuVWGxte}[AtbjcrGnXrrU@rjuUQNpGHXEEpGHX}]Pye}vdvdBKMHxQ\#
    AWCKvdhqDHLVOTLCj{U@_O|VG|vd|V|VU@|DsLfl{rf~eVU[Vnxt\{CU?f`dR\flSmoP[AGr@bbHv?~e@~iJl|V?PktqtB{YwIacBBHlohLVOT{r\#
    {rflavvd\joP_QNGtb{Je}@lxQqU]CAsAsLVD|DtX?f~T\SwT[BFU@KJMogU|iN|wSBYZsVwsq}NHQtJXvWo`djcS}XvDZY|VOibcXMkvdxQ{Y[E\#
    etfjSRvdBK}NkAh]fjY|ZeZ[X?T?LRCmAKXvmFxt[ADmCsEQJ_AWZgiFbObMKqxv[sOXuXJ?mg{rUxwAckOXN\WockmZmdLVENsLAVI]XvJItItB\#
    PWxt@X@XLVxinwuVRq@fEs\@bGG|yRlWNGGfQugGxtg[_ZUklL@Oo@DmhL`dwfU@dSQuX?Z[YOY|{Li{\@w?I]sLrGpGAWBuSRdshY@drl@~LrT?\#
    }AT?GJSRG|yXKaB@rlseAafx\TYO?fzDO@BukxaBC`Z\@~UVHQjglj@~YOLVgU{rJLjcoci{@BsLAsDHYJ[JqUr[YO{IGrUxyii{T?apvdYOuJqU\#
    qUv?LEltLVLPLV?rPWSRSRTUNkAPuVORV[bt\b]C]C]di{kNCa[sV[]CmwZ[v?{rVnqUhqpGqUmmxQYOJoJ?e[a|SR]nwfNGe}zmUVNkHhT@[~e}\#
    T?pGV_e}[sYOibHwNkTUNkuVNz]Ci{C\YOV_SRqUHlmmxQNGUVe}ThetUVF|V]{rC|SRNPG|}~ICiEQsfRMai{UTNzNBEcU@Ruetsqkl`@S_[Y{r\#
    zW@~sqQXiENB{rtuEcqUvdZJV[qUuVqvutuVIkLVezetTcQDSRK]t|IQQACWmFtJUGvmf~t|wShqckoPSRt|wSJoL?uJv?kZibwSslV[sA_uDHx@\#
    {rs}KkseD@iRuVgv}]tNvdvdklDmPWibPWtJ{Y|i{lNG}s}szrNPLVT?I][AH|uxY|_nap|]MHvdUxv?zRvsvle}z~cG@~s}e~?yGf~LmF|iFi{I\#
    wwtJt|vdRQP_i{CRrxi{PuCPNINzfRR\U@QeM?rvpGib|anX]Czu]nJ{R\uVs}N\KKAkm{vhYp|iXVXLq@xQmVSR{rf~F{YYJoXVKFi{nJG|@fC\\#
    x@Wse?eVjy?TxQrxDZU@rGq@q@MXkZBKR\UakF{YkJJ?QeCskCU@WYfJFsrxkxp?rGKqDzlWvd`JwSIZbc}cC\DH}]SRckli}TpGUxebIt{lzB~K\#
    dS}cZgT?EhPN[piiAWQebtxQIhtJbtj@tbi{RuQhJo|VH|sLLVc`nJTLckxi}s||qVR\wS?\rL_bDHLD|kuxuVRQtbMaaOdH_?vTpGsqmV|_hqT?\#
    cTXcRQR~Mawl]CsI]CqwdsDYtqmekl@QDmdqjUT\xysLPrmFv?v?[YxoA_FsebY|]t]tiE{S]sT?z?UUZ[[XBjaaOTqY}n?f?fUV{IvgQbT\\TC|\#
    PAQqC`tJzPhQqUzRJL{l_sYOJtwfV[SR~bTxAsR\}DqHzOzRjZe?lizNc`iqtbyvliHQkxrGSRTcUazx_hvd?DzmbbR\QlvdvdhqfpaEdSJLlWQN\#
    |aPH?KwfT?xQT?R\JA{ItbygYpibpGC\Y|wHAP{IuVJoEPpGEPv?C\fpwSYODKsL`iQ|ygvdHQzmuVJ?uVSRIkLVf~SRU@QAmFfphqckoPt|vdt|\#
    SRf~T\R\a[UxuJ_utNJo[ps}kZLDiRKkV[{lNPPWcG~LjZs}zRkl{YHl|]Fie}z~@~vdvdXVYpi{N\i{SZR\DZ|iibQeG|NGfRNzt|vd{lM?rlCK\#
    RutJ|]U@q@xQe?q@MXx@R\XVkKkZKEeb|i~CaOJA}cKqWYpGxQkCibIYC\Zg}]kxliibvd_?DHI]RQT?sLtqvSpGJoxQtbC\}s?TuVHl]JbttJ]t\#
    HQklsLv?@Qi{dS]CUV\T{IT?]slizNe?YOc`V[uVdSzmDHNXdSQAq~SRQAOrQHqdqUSEZjOvJ?[JIyT\c}i|ZCHhooAEjcrGLD{r{ruVuVi{EcR\\#
    oDvdoGvdT??rQKJoEcrlQ|TVWpM?UxLrqUAhPHxf|iSmK|qUBCpeQ|AdHl~?K|vd|P@XCU?Tbb_ObbNG_Px@IQ]tkNtBQ|XyPmPL]u?T\iZO`@@~\#
    xQSmnw\bbbqUvdVK]tEcliQ|V[@f{jxtLVBYNBmQvdPBoocBR~K]liNrzH{rKJ|ii{@~}sKJNzbtAR\OGyiqXVKwnBvdDm\bPWAA[YZyR\M?bt}s\#
    SstJzKTcM?yrT?wft|{YiZAcAcetiRF?yr|]YJygFiDHiEmmbMM}rG\OT?kxLVliFsFs{rSRz|J?UVs}FWyI@XybYJLDBoSRiqve}LLVNGhAz?Zj\#
    vd@@DHoo{r}TAWyKzPG|yguVc`hwoowfUVMHrGyr@~J?jcuViEtb[JMKyr@f{YLVxtNBBYz?rG@@z|R~{rK]licBAPNG|iNkKJT?@qi{nBNzXVGr\#
    \bKqPWvdzK{rSsR\}sZy[Yyr}sM?UVet{YYJiRLVJ?SRjciEFi@~|]M}bMG|YJLD}TLV}LhAz?uVygyIzPhqwfMHDmqUiS_bnZqUDZPpDZ{Iq~l}\#
    ~C~CY|UnLVz~MRckhqejwYrG}sV\eVDrFiDQDHIgVEDBHlqUzmVayCe}SZD~EcNats}tmwJ_ZsMHlKF{qU{BklwSVHT?fbm@FaGL[YfAHQev}smZ\#
    f@DmRTeBe?TcyvmiKJygyp~Sac@\XFWYJSV\LVDHTVKp{rl[y??~czy?dsoRl`vd`U[A\r?uIgX?oPSmFrbKdO|iVIIH{rLVaqVFhqA{`@UxZLMw\#
    vdSRJbr]TxJ_|kf]XK|zNzepXtrlDs[ibu{rSvm|BYT?Gfe?@~rGJ_SRVISRjdnoEgUe`isBBKtsGU_FjcZhwwTcEPe?_?lWT?cwpzpIFeU@S``i\#
    Ux`i[p[YYyQuUxDmozfXmbBJ~OeMvzG?~?B[~?b_{r{lIF{rxUJeJSFAww|VHpzRDHEzT?NemCUxLZ~LI]btgQaQm_CTn~T?HXGWdGlWds`TIFmZ\#
    SR`iap[Eyh@~EE[YZjF{m?GuklqUXaSR|UdsICax~?Z[@tyv`]Aan~UxHhCGrGK]Ec|WJVAsGBF{V\V[ZylWe?V`c`ZjJSGDNkyvGf@~@~|wUxEf\#
    e?JSEPSRq@yF`SZyZs{rZM{rCpEcJHpG[JZyrGpG~WYOsLfph?`ilWe}SRGDGdqUXaVdZyigNBG|K|e}mZJ_J_NBYYf~[s?DSRUxl}WyY]uV\rWR\#
    e}[XY]Jk{ruVmZHXwfxQDGuONzVnpGy?smGrtcK]f~hqXVjcoDDSGrJo_Ock\bg`XVdS||QAQNfCXVHn[AGr?f{YK`XVuxbW@fNPNPbG|igJJo?r\#
    |h{rvAWYvo|Fi{cGKJNBUxTrNs[aV}fS|]yc{riRZgxQiJx@o~wZ{IooLVeb|]`QY{{IzmZg}sR\p?F_O]WGvdbWdSOT`XcKNk@f[pahZggagQSR\#
    uxrTF?FzFZMdx@QAjcLa}sLVpl@pzyxQpemLNP{YrCxt[YT|C|}KpGRutq{ITczmBKYaK|K]ZyMahQWGQ|vdSR}TKJxQT?QAYpbMY|Y|[YZyDGuO\#
    NztbGrf~}KJo[pg`QANPWY[Y|]{rvdQN{YY|v?ebi{yb{rTc|]fR[YTc{ILVZg`S@fR\OTp?ZgF_}sFzLVSRpejcbMxtq~`a[Y{IZyseNPFiFibg\#
    ~XAPYBYBFit{@IAPAQAPtqAP@IFiAPAQDHgUaBaBCqF_F_vdgCAPAPi{xQZjGnC\MHdSxQxQckt|wIOX\OckyXp@nh}]wfGfyIUVPGuJK]q@GfJo\#
    Oj{VGfUVxtpGZ[DmDE`Cmw{swIUkS}DHGrKJHlcQ|uI`zJmFjco_e}UaR\Itx@]C@tSR_ZvdU@}XZst|n~kZjHmFbAQK`@JSUktbt|BKx@rxetnc\#
    |petHlHlnhUamZI|wC{RnRNyq@i{DkklywfkLLZ`lKR\Y|NPYJ@pGWVk@|Q|Gv[]x@|]UVxQF_XapGmZvdGfxt[s@~aOxWHUkxJYkxuXF?DmmZxd\#
    i{{Yx@yIJoAPO_Joq~RQetHXGmpP_bwKNGv?EP[Et|lWHrEBxtkllWdS\Kv?Nkz|?fjABUDmklyv{IJSHr[REDGWZy~bfxdStkxQwDJoZjVIi{@~\#
    v?\OsLkxOnzmmVKJ]ZAPAPYGZ?xtv?[sY|vtnJHkckwwhqOrxQ\YgWejqUXVLVWUAcKkss_Sseib@QxtGRR~sY@Qq@Uxx@Orl`etAEbbAkiJ@foc\#
    Hl~CvXZyXVNz|ii{X?xQMDPqeU{|SRRMQKsqTcqUNzaPYYSmXM{lYYyIuVDZIyqZ\@LVqTLVMXPTYYSmM}VnwhAsqU@fY|yIBRryckbbebOX|]li\#
    ~GcGYM`@DOxDBKrlG|Uxwwe?vdIzuV\rgr@fJojcVOxQyIQKXarlrlkal}]nqUgUEc}s~GvSq@rlyIPPww@~\iC|LiZjwS||QNe?uVz|\We?tJHh\#
    @~t|@~zQpG{l\bhqZycSHH\~vSBvXMLD\~~GX]Z[ygC\x@S_uVC\Ga[ARGqULDylZYx@Iket}cbM|]vdMPxQUnut~X\b{`tJIy{YK|xtLVyIl`mm\#
    dOoXGCOrNPklcPEPyf]nYcF_EPx@nT{rrGT\DZwSnhTc\rX?kvYpc`~ZOiuVho`bpc[YYOuZmFbMzmFWlk~X}TGCXvmZrPJ?QNtJsrlieuFWyIcM\#
    WYka]CfTEPGWyIww?bzROil}T\bxDKxcY|yvY]vdT\BKTzqUliK\aBwBY|Uxuave`bgUt|ESuV[A]C]C`bseTchm]CuVAPBYi{x@i{jXY||Xv\Zg\#
    ZHUVUVL}vdZjHXz~ImcMet?rLV{Y{r?r[lLV_ZIQiBeDW|F?}sK]QtQrOvMTck\YgFHlkNqUvdCWjWnhqUaSdSetT?bsv`U_?~KkDUsqIyy?drLV\#
    BQ_YsjJoV[JSNGwSdW@Ig~f~C|`|K|yLvdeVbeOXQAwSVnIQvd|VqUM?gER~l`WRxt[YJoeVJ_}s`@nhi{]eNYWY[AAkkPNSAsbbxQkN~eBKxOmp\#
    Sp{Yi{j\|LUxCgjXjMtbz~@bPWAMiqEdj\As|iDmyXcMnRdTLVzh\ddpLVY|y?bbux@IAsU@NNjr{l_FqhqiHlSm_FliRHvdkNXVVw@fT?n]sqQA\#
    TcDmKLMoAri{_ASqwSVn|]EErqnR]tYpSRxhtOf~~b{rejh~D{rbsufRbbnG|iro]nXGvBrNrGtBVnCKY]SRbbgU]CvdwSNs?TIsx@hQWWdS[lkN\#
    ?DIQOrghjZWsetrx{OtIyrmZGWN\QB|\na\@\wYYoospyO@fq@klxQCoIpAsOrSmQAGELDC\oo{rkVthQjxnmwXV}f\HsveXibOr\HvSEizPUxrG\#
    J~\Yc`Y|apgiDZMXY|mQAk|i{Ynh[E~]UxCsxzT?MSIQmFCs[qO`[Abb[YY|dsc]VO]e~abZ?TbdrMuJ}TYs?BWylWXwJ?_|FQ}s{l@p`i~?FXly\#
    IkdId[}VSRxQUVNk\bCsmvquZ[mKNPG\jc{Y[j\~[YQeAWLyYJWoKkq@_ZosygQNHarGbtR~ZgKV\|WBwfHoZ_OXrGJ?nhpG~?LVgQSRJoVnDYmZ\#
    zRQNuxJHq~xQWsiqRQpGLVz~CKeMjLQAXams_?e?e?QKn_FsQ|v_]eT?JHT?k_XaQNtb{MU@{dAP|V}stBvS\rah?DU@dS\rlLGm@Wq~Z[lOV}[E\#
    vRvWaFpmgGl}lKdvZDkFFTAsapGlAKhLMS}sq@wnRQmw[EV}lFhfkaooPJ{Y{hY\vdxtl}`iqUSmMa\KVOkZ~LlKq~LDpe_O[YlKa]~MnwtBNktb\#
    Z[ja?f\T]t[s@~pG[GHlhH~@vd[Z?gWsdsGHckCsl}\TwwC\LDUaAWjc[XtBFs[JygTWBuY|q~qUWRk?@tz|dSDZ[YQeSRc`RmdscMZyhQtBhJDZ\#
    XdkN[E_jRQb}kxK]e?fRuxl}rlViTc~bZjeMY]JMseygS_T?|VHhuJwfJMV[aEync`nBK]DZIkhqV}T?Kqkx[YVOR\xQZ[}ceATQ}mYpABnDRLvS\#
    J_OXHSVIK~Gf@fvd?D~?t|IQ|iPy}TSR`mPWR~ebAcwfXa`vtUT?T?dSCK{r]bY|YpSR~WXWiEbWYBJ?kGF_\@AW@X[YrGXS[JJo[YsoT?YOAsTQ\#
    vPC\rtT?qcNkBo`iYpGDe}ap[s~W[ly}`sV[l}|iYOUVLyvd{YIkz~cMZjnhdSF?hqgvK]IQ\|aSuxCUsqM?BKl`UxJSC||V_O@fMS@IdSvPeVVn\#
    q@NGWRKkR~n``{?~xQdS{ldSNPAsWYcMBKAsy?~W_FliSmIMx@nBAs[AkFdp\b@Xi{tbl]@~`@bbJ_sqWWY]KJ\YuJx@DZSmvS_j{rHRnR\@IQwS\#
    V}zR|iqxIpIsrGQefRh]OeI[Ma]n{lhQTcvdC\EEl}?TwSgU|iY]c`qTYJmQZ[WsrxlKY|zPEcOXMXJotBGW\HLDse[EV}T?ghmZYYeVUx?@ds{I\#
    aOGW\b@pckHaWYXvCsqUNP[sFQ}TUV{rrGVOR~bMlxIkT?Ux\~}seMwfV}dskNJoCKe?|VJHkaRQQ|?DJ?\r[R}sKq\r]t{YAsMa`il}VO`i_O[E\#
    M[@QvdSmAcgGAWl}\T[s@twwUaHl~Ltb[ECnV[Zjc`[YJMYOc`GDdsHhR~YpQ|}cZ[vdCKAWYBC\rlz}CsUn?fI]e}Zj]Cz}\|\Kj|hqSJ\|uV@~\#
    Ot@~hqWEWR@tQAgphGrGrPT?]eq~kAIyzX_jzmbWr?[AAS@~gp?GNkMaMaKVEcQJNz]ehQXvY[\@nJh]Uxy?y?C\e}ZyCzhnXvuVpeuVKCRuxQpe\#
    QA@XQGe}v?pe@O?apGwSXzfeYOJCfRLDmm`ilWV}PWfdFMNkIyckXal~NrbxWJqqR\C\bbHUQ|lWpelW\|j|hquVOr@~peFKgppGrGQAT?]eWR\|\#
    zR_jNzpelW]e\@V}KVMaPWXvUny?YYJCxQuVCsqUpeRuuVKBC\YOe}R\Xzf_PWmmGmf_OyQ|LVLVYfJLsedSqOMG|MwSuxIyJpiq@IbMWtyUgg{r\#
    bbUaKkuxwS{YU@DZJpe}Hl~V~eIO[A?AoXo`@mAkLaSR[f[JDHsqJ_[R]tTbjcJjraKJNzxQM?hqVne?svFWLv@~q~hqiq{wcgIyxt{YEnrGHX`i\#
    yIrGbMK{~JvdJL[pwTUxFQDYbe[AmJrG[fiqrGwS|quxgDq~EEuVwSjtH|xQ[JpGpG`iJPkz?TRQU@kxwSMAuVR_MjyWq@Xf?EqUl}SRz|HX?fqU\#
    wSgvfxZyn~HhTwlDkx?qrRK|`@KJSRHXqzwS{rR\[JqUZAY|Y|}WQU{{lFVQ_bvdfhuVeVd\s}uJSRNSQ||?NGVRFiwwUxEcQNyX[sxQEPIQkxOr\#
    ppk?NnEiyXwwSRqUEP[EZ@_etqyXSRSRxQxotq_OLRhW_FpeK|b@yIY|Dmux[BYp?T@XqGIFHQQNq@IQtSSR_FDHrxzZnJ{gbM\r[Ack|]SCh]Kq\#
    QAzmwS`@|ioDZy[AItwtq@[Ak?[Aq~QAwS\O\OyI[E\~AcqGpGXzwSqUvd?DG|mVrZxQ[h[JGrSRa|ux@?bbpGLDqUSR\P]@\~YpY|SK?DKqGr[M\#
    [A?QLDY|@XPWPWPWAkebecUfmm{YUaDZecUaUfIFUammKqKqWW]H]R]R@XvSmqR\vaMiIkCKdXf~HlJ?q@f~eVUVtq`{?rwSg}_O]}~LGf@Ivdv?\#
    mF@hU@QAbGuxAkwSMrmFUGs_?T?TPuNBdOGfe?nJ\VwgkxmweJthWy@tlWiIAmXzVGYBsPgQ@QKIetetPne?_LVIT?APHlT?pemFNGlW@isLapMa\#
    AIXzl}[RO@eFtqSRT?T\C\GmQNrGdSJ?ocT?YOpPf~LV\rfXMapGeJOrCsXzgQyIiRpGMa@EmFNGyRMX@~pZk{J?ocJ?pGf~LVOrpGyImFUnUnrG\#
    sLrGSRwSyXyIiJYfbWR[wfyIbW?TwSrlQNv_IkefXarlkEOstJvdtJJok\Xac~PDxQou@LJXHlHGapcV[ADEUaYpP`e?JqJopGsUXzibvdvdOpJL\#
    xScGYpLuSmn_R\XaSm[snJDZwmyIQNOrUdn~n~cCYJn~}s}sFQIkYJluOrdSWkGPtgeVvdhAm_JoJouVpfWOx?||uorGsevdxthLIMIFT\XlYpY]\#
    bxon\TF{vHPHe?NPt|u_R\CkgU\~AcrGcB[YYU`ifRvSIkebOrrlkEtJtJooNPJXck@IkZPBxQ[Y[AcMUdUTSmnJP_wfUkWYvdcBR\n~OrwfwfWY\#
    mZwwJo||uVJo`i\TIFhLPHYpCpgUcBfRLDAYN\LVq~zmA\gx?|l`ZsNbtbiQUxAWkNpGuxv?kaV}kdK][EqU[Gbxbx[EAWAWAWZjAWhQLDtBLDux\#
    zmAWgvUxkNkav?[EbxAWAWKqK]KqKqjOi{BaSRIkkNoPzvlFrloOf~xQVWE?wSK]K]lGwSngwC~j@~U@mF@XFinBkN@Xi|J_Oif~mmTcSuAkv?nR\#
    FirluxVOKJuVYfqUBmAs_xJoBKVnIyklxqjTv?R{OXi{T?}TAkrTBKvSlkKqz|pUNkJoaLyNQNRQnBR\TYQK?HmEK|pGNPCKkZl}AsMXqUXa[Eka\#
    mOvSpe]tl}\T@~xQtBUVhGXr}JhqDmG|vvS_fxDZwwmFpGrlzmK|Oi\~uV]tC\rl[syg_gi{IkSRoPmEoDqUf~xQDmK]wST?i{@XkNJ_vdKJfxrl\#
    PWYhTcqUAkAsIyJoxQ_xVnOXRurGNkCTXaNPkaC\vS]tAs[EtBUV\ThG||_gj]XpOcrlK|As`@@~BInhOrKqT??T?DLZrGySseK|cBse\KxQLNO}\#
    HloV{QDmt||i|GbMsggEgvyIpe{rG|\@x@As@XVcoPvde}pee}UkcMz~xtbQ|]Ux|iaIUxbbyuSm[A{YldLVuxi{@~oPoPkN[E\KbtmF{rgGmVIt\#
    uFfRibUkKJOiAs|iwS[w|]G|Oi[EUxkZeV\YY[Ornhtbn~VnJoDZsq?M[Y}T|diRbtXvmFYJ~?WYcwckuVKqhMuVMav?q@btFsbtdSKqRQdSR~xQ\#
    mZfRq~~?XkgQkNN\oPONkad[DZ{r[EbXmVqUBuJ?uVxt~HhOhqck{sk?[YqU[sz|]u?nBaA_Fse}@~{rxQtJQeAsklrxZyzmJS[EoPCGIFTonBuV\#
    [szmUavdvSoPcB|]uV[Q\@mVrlSRk?UxqUQ|Z?A_\KxQoXt|Dme}gEAs\@yri{kNLVUx~C|ioPaISmvdGxrx\KwSTcQe[sOibtAWY|DZuVsqeVVn\#
    ckckWY}T~?klBabt{rXahMq@?f[EdShqA_[sFsC\|]SRk?rlNPpGpGpXxQMHvd?dnbUJ@X@fFqmZHlX?OkeEQKXGMan~M}bt@~WjdPxQkx[RBIrx\#
    @WBDFkXSAc]tZj[RrxJ?yrkxmZAcXS[YMXMXe?WWe?Y]hMA`XvXvHlKktBfl\bG|XvAcKVmwbb}sKVflmZ@X@~\gLdKJgIe}NBtBYASZbW|xiJlK\#
    mZY|Ac~?H|bWkZ{lfR~?kET?oUQNYBUnckZ[{YAcbW\KhG\T\Th[tJZsdSdS_gQ|Y?`vAcZsfsIyIy_jQJq`IyOrIyIyUnCsxQxQMcuVLhe_Nz~B\#
    [EOQiEx[Nz\rS_ckLyXmRu?rcO\rtJuVrxZgxQo?ckp?ZgpGMHDmbx@~]tSRtJEPuVzmxQHXf~UG?rQBoPISSRt`JwJyhhPBoD]tU@ib@Ixzbe[j\#
    peQN[Yy]KkK|_Ox@bt]tP_q~fOOrbb[CoPAtetcGLV@~FmpGU|IQ?yxCOTbm`Ss|l`@bLVzRUxNPi{ItGrlWUOjcQKrwKJ?TpGz~|iwSZs[unRmj\#
    wAAnpGTcX?O?rGMaR\Y]LVWWtBJ_VnmZ]RiJzRlKeVxQ_x{IOTM}klq@eth|cgQ|mxY|h]h]WW\~DZY|~CqUwwib}sck{qrl_xFWSRIQeMNP|]It\#
    YJKq`@vdXv[YUoCsUg[p[A~CY|\~~?{r`SQNxQHli{ibQ|mZQKsq|iYB~?zLAPAPQ|fRzMpGpGxQFWgQIcRQZ[uVetetT?@~JouxLVhFMQq~o]QN\#
    i{grtbped[PHq@KphM[E\Ki{i{Nm}smVlZv?JswwdSckpegribZ[?fYfR\]eSRmwe}T?ic\TqUetAWSRSR|iT\tD}Bwwz|WRtqAaxQe}rlAsTct|\#
    klRQ~bi@hqK]OGZyt|]ZqUzPrlK|NkQKXMzKhMzzMHNzwpY|CsYpjc?DgUSRt`QNjcY|ZtZK]_{YrlJo[YNkY|rGxQHXSRx@oD[YKk?rPW?ycG`S\#
    [Yx@zRLV?y@XQKbbl`OQU@WWpGKJnRzKQKXMSRTcrGzRrlt|M}Y|Z[T?Y|i{mwOTh]Q|VnSRwwei[Ack~CKqXvCsNP`@`SIQUaibi{}sK|I]@~Cs\#
    mZpepGhAJoetLVRQfRT\APhM?fcklWNkv?a|T?YfAWtqAa\T]ewwpGqUNzhqZy~bQNMHY|zmNk`evdLVY|UvBKuVLVI\SRLDgUMOi{LD]n@Xxt{s\#
    QNeVLg@LpeTSi{xQLRv@V\V[bbQ|{Y@XuVuJ{lKkLDpea[GrMagU[A]`LVoP]mY|AP{rMaxtFifBrxDmG|Uxv@NP|VxQuxxQuJnExQmmwfJLq@KJ\#
    N\?D{ruYPyrxSmZs|iu}mjQA[sgU_?Maf~T|tB|cDm[uPy`SJo[lSmSRnhR@oPBSq@VOxQAsVnVn@~qUVnUxnhUamZJoJoXVQRq@ibYKTcap[Ybb\#
    jcLV?]}cb]eVdS@fIQ[Yf_T?UxnhuJxtckY|vS}TWyJ_XviqckUavdvdUg}sYJItckF[M}UxVevd~bSRjcwfDm]ZgQ?Tetm\QNmZJoU@\bLZFWnh\#
    uVPWxtbvXv\rQNwfFIqKUxItBsKkPcwfxtrGpmi{PWEcl}q~gr[ESRNSTQlHOrFiFivdv?uVSRY|mmW|mZmevdnh\KrxMXmmDHSRnw{I?fvNvda[\#
    Dm|Q[Eww\@@~k?}cxQq@V[wSmfkNTcvdQe@~wfklRQK]TcZjuVMXUnrGrGnh\O~bxewf[YnwrGtqvdbbEt[sqkvdSRz?xQzmvSuxbe`vQN]Cwf]?\#
    Hly?xQYpBK[YPW[Jk?y?wfNoe}Y|[l`fUnSRxt]ni{a[uJBo@X{YNPIt[YuJrxux[ADme}xttqoPkN{rKJN\tBPy|]Ma[lQAq@AsY|VONSJoxQrG\#
    mZq@f_]Z?TXv@fbWdSFWM}xtklQNPWJoNSetFi\rq@vdv?pm[ESRvdT?PWvdwf{I[EZjTcUnxQ[YQ|zmwfQN\~Nkk?[YUV[AT?rPGWT?T?uVGW[j\#
    x@F{SRbJF{bG|oVs|iT?]C]CxQ[EDHVnZy`@ck[YUnVsUaZSrlrhSm]CY|iRz|ZyUack[AuVF{\O\OPWC|LV]R]RLVbGe}e}_?LVrhYJe}]RDmLD\#
    LVe}]R\K\o]vR\]C~CaNK|RQRQUVNsmmn_QAQeXVQAjcY|`SD{PsPsvddSG|qUoD]t]td[GrEcxMIJvdq~uVe}\ruVebyHZGHSJ?BauVu`uVHM?T\#
    {iG{BawJ\rzuuVJ?[Y|NK|LVLV]U]jxtF{e}DCoc|i{r\~?fAaoP@~xtC|oPIq]C_ZIk}sNPNPIvK|mFxtbbCsMXcmxtl}mVjcjcK|Kqpe?zIQoP\#
    |Ve}iqi{x@i{nJq@UxUaRuVJuVnhkNqUrGuVYp@~v?etOrqCq@QLsLJuzRtBpmzRaB_gcxzhSR}ySRSRcwSRDmDHDHPWuJw_sL@Xz?sZC[DmuVVL\#
    mw[A[AEefRsLWq`iUnv?F_yIxnEcwA`@zA~Ee}yIuVabJoppvdFk~CIFEcUVuMDmDHPWwSUx[A@Xmw}sWrxQF_e}pp[Na|NEbBuV[J[JNBWLGf[A\#
    Gf[JNBWGOHetAaOHy?FQPWV[sLxQ????????zm??p???????~C????????j]??????????[l??????????????hqZg????{l????????ZgMSlY\O\#
    ????????MaG|???????????????????????????????????????????fmm`P????Or?rY]oPIt{rYY?ToP]C\OBKSm??YYsq[D
    """#
}
