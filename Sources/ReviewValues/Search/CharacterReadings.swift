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

  /// What a character may be read as: the numbers of its syllables. A space stands between two sets; the first is empty.
  static let sets: StaticString = #"""
     ?? ???BDu ??@O ??@r@wAFAZ ??AZ ??CmDg ??Dt ?@ ?@?H?y ?@?eD@Dy ?@?y ?@@O ?@@ODx ?@@PDk ?@@` ?@@`@s@wAV ?@@`CG ?@\#
    @`Da ?@@w ?@AD ?@AGCGDy ?@AP ?@AV ?@AVAZ ?@BZ ?@Bd ?@BdDy ?@Bo ?@CnDf ?@D@DI ?@Dd ?@DdDy ?@Df ?@Dt ?@Du ?@Dx ?@D\#
    y ?@EU ?@EX ?A ?A?`@tDu ?A@O ?A@OAZ ?A@OBX ?A@ODu ?A@ODx ?A@a ?A@nDu ?A@t ?A@tAI ?A@w ?AAWES ?ABXBc ?ABs ?ACI ?A\#
    DV ?ADt ?ADu ?ADuDx ?ADz ?B ?B@b@u ?BAX ?BDu ?BDv ?C ?C?N ?C@pAE ?C@wCK ?CAKB] ?CA~ ?CBk ?CBkE? ?CBtE? ?CCK ?CD\\#
     ?CDdEB ?CDj ?CDw ?CD~ ?CD~E? ?CE? ?CEB ?D ?D?E?L ?D?E?LB~ ?D?E?OBv ?D?E?RBU ?D?I ?D?I?LB~ ?D?I?O?R@T ?D?I?RCD ?\#
    D?O ?D?O?R@]B{ ?D?R ?D?R@TB{ ?D?SCF ?D@W ?D@WB{ ?D@] ?DAZ ?DBv ?DBw ?DCD ?E ?E?I ?E?I?L ?E?I?S@] ?E?L?RB~ ?E?R ?\#
    E?RBU ?E@WBwB{ ?E@] ?EBFBvBw ?EBU ?EBw ?EB~ ?EDTDl ?F ?F?G?Q ?F?I?LB~ ?F?J?L@W@XA~Bx ?F?MC? ?F?P ?F?RBx ?F@UBx ?\#
    F@X ?F@XAF ?F@Y ?FABBx ?FBd ?FBx ?FBxCD ?FDC ?G ?G?IB{CE ?G?K ?G?K@YB~ ?G?KBy ?G?KByB} ?G?KB} ?G?P ?G@V ?GBH ?GB\#
    y ?GByB} ?GB} ?H ?H?NBz ?H?R ?H?R?S ?H?R?oBzE` ?H?RBz ?H?RCF ?H?SCF ?H?\ALAQDkELEd ?H@] ?H@]Bz ?HAKAmBTDj ?HBz ?\#
    HBzCE ?HBzCF ?HCE ?HCF ?HCv ?I ?I?L ?I?L?QB~ ?I?L?R ?I?L?R@W@] ?I?LBw ?I?LBwB~ ?I?LB~ ?I?LB~CD ?I?R ?I?RCF ?I@W \#
    ?I@W@] ?I@WB{ ?I@] ?IBwB{ ?IB{ ?IB~ ?ICF ?J ?J?L ?J?Q ?J?uDP ?J@U ?J@W ?J@X ?J@u ?JB| ?JDL ?K ?K?QB} ?K?QC? ?K?Q\#
    C?CC ?K@V ?K@Y ?K@YB} ?KA] ?KAzCB ?KB{ ?KB} ?KB}CC ?KCG ?L ?L?M ?L?O ?L?OBN ?L?OCA ?L?Q ?L?R ?L?R@[@] ?L?R@] ?L?\#
    RCD ?L?eB~ ?L@W ?L@W@] ?L@W@]B~ ?L@] ?L@t ?LAGDi ?LBB ?LBN ?LBNB~ ?LBQ ?LBwB~ ?LB~ ?LB~CD ?LC@ ?LCA ?LCB ?LCE ?L\#
    Cj ?LDW ?LDf ?LDz ?M ?M@T ?M@U@XBxCB ?M@Y ?M@m ?MAI ?MBO ?MBx ?MC? ?MD{ ?ME? ?MES ?N ?N@ACqD?E` ?N@G ?NA? ?NAF ?\#
    NA~ ?NBz ?NBzC@ ?NC@ ?NC@Co ?O ?O?d ?OCA ?OCL ?P ?P?Q ?P@X ?P@XCB ?PAB ?PBv ?PC? ?PCB ?PEB ?Q ?Q@V ?Q@g ?QAx ?QB\#
    j ?QCB ?QCC ?QDh ?R ?R?S ?R?S@]CDCF ?R?SCF ?R@A ?R@O ?R@T ?R@U ?R@UBx ?R@UBxB~CD ?R@UB~ ?R@W ?R@WB{ ?R@\Dx ?R@] \#
    ?R@]B{ ?R@iA?AF ?RAS ?RASDr ?RArBA ?RAwCD ?RBU ?RBW ?RBh ?RBv ?RBw ?RBx ?RBz ?RB~ ?RCC ?RCD ?RCDD[ ?RCE ?RCF ?RE\#
    ` ?S ?S@\@] ?S@] ?S@]CD ?S@]CECF ?S@]CF ?SAG ?SB{CE ?SB~ ?SCE ?SCF ?SCFEU ?T ?T?UCe ?T?VCgCk ?T?\ ?T?]?b?e ?T?c \#
    ?TCe ?TECEL ?U ?UAf ?UAnAr ?UCf ?UCo ?UD@ ?UDj ?UED ?V ?V?Z ?V?ZCgCt ?V?ZCo ?V?ZCt ?V?ZEE ?V?_ ?V?_AIEN ?V?_CkCo\#
     ?V?_Co ?V?cCgEG ?VAI ?VAICI ?VAICIEE ?VCGDF ?VCKCg ?VCiCoDhDj ?VCiCt ?VCoCt ?VDF ?VDQ ?VECEE ?VEE ?W ?W?c ?W?c?\#
    d ?W?dCJ ?W?l ?WCJ ?WEF ?X ?X?b ?X?q ?XCG ?XCKCi ?XCi ?XEG ?Y ?Y?oCj ?Y?pD@EH ?YAG ?YAH ?YCj ?YCo ?YCoEL ?YCr ?Y\#
    D@ ?YEH ?YEHEL ?YEHEM ?YEL ?Z ?Z?c ?Z?cCM ?Z@a@t ?Z@tAM ?ZCIEE ?[ ?[?d ?[Cl ?[EK ?[ET ?\ ?\?] ?\?]?p?wAL ?\?]EL \#
    ?\?e ?\?hAQDpEXEd ?\?u ?\@J ?\@JDW ?\@ND[EQ ?\@X ?\ALCL ?\ALCmDk ?\Am ?\BY ?\CG ?\CGDf ?\CL ?\Ce ?\Cm ?\CxDW ?\C\#
    xDWDx ?\DG ?\DW ?\DgDkDx ?\EL ?] ?]?pEMEa ?]?pEa ?]?w ?]?y@A ?]EU ?]Ea ?_ ?_?c ?_?k ?_?x?z ?_?x?zCo ?_?z ?_?zAG \#
    ?_?zCo ?_?zCoDJDQEN ?_?zCoDJEN ?_?zCoD[ ?_?zDJ ?_?zDJD[ ?_?zEN ?_@CDQEN ?_@CEN ?_AI ?_AICI ?_AL ?_Ar ?_At ?_BeEN\#
     ?_BeENES ?_CI ?_CIDS ?_Co ?_CoDJ ?_CoDP ?_CoDQ ?_CoEN ?_DF ?_DJ ?_DJDQ ?_DJDl ?_DJEN ?_DW ?_Du ?_EN ?_EQ ?_ES ?\#
    _E[ ?` ?`?d ?`?dET ?`?{Cp ?`?{Dv ?`@k ?`Cp ?`DK ?`Dv ?`EO ?a ?a?gEW ?a?o ?a?oDRE` ?a?oE` ?a?sEW ?a?|CwDL ?aAK ?a\#
    AKCK ?aAQ ?aAmDj ?aBP ?aCm ?aCq ?aDG ?aDR ?aD~ ?aEP ?aEPEX ?b ?b?e ?b?eD[ ?b?eEQ ?b@CDSEN ?b@JEM ?b@N ?bAQ ?bBh \#
    ?bB~ ?bCm ?bDS ?bDf ?bDk ?c ?c?d ?c?d@@ ?c?l ?c?z ?c?zAMCtDJDzEN ?c?zDl ?c@C ?c@mCM ?cAIBeDQ ?cAW ?cAk ?cAt ?cBe\#
    DQ ?cBeES ?cBl ?cBxCt ?cCG ?cCM ?cCMES ?cC\ ?cCt ?cCtDJ ?cCtDQ ?cDQ ?cDQES ?cEN ?cES ?d ?d?h?s ?d?{ ?d?{DK ?d@@ \#
    ?d@@DO ?d@@ET ?d@F ?dAN ?dANCu ?dANDm ?dAS ?dAe ?dAq ?dAqAy ?dBj ?dCC ?dCJ ?dCu ?dCuET ?dDK ?dDKET ?dDT ?dDTET ?\#
    dD{ ?dD{ET ?dES ?dET ?dETEU ?e ?e?h ?e?j ?e?jDy ?e?y@N ?e@A ?e@ACv ?e@ACvDP ?e@ACvDPEU ?e@AEU ?e@E ?e@E@NEL ?e@N\#
     ?e@NBqCG ?e@ND[ ?e@NDy ?e@OA@ ?e@S ?e@] ?e@jAr ?e@sDy ?e@wDg ?eA? ?eAF ?eAG ?eAKCK ?eALDH ?eAV ?eAj ?eAr ?eBd ?\#
    eBq ?eCB ?eCG ?eCGEU ?eCQ ?eCRDy ?eCrD[Dy ?eCrEL ?eCv ?eCvDy ?eDB ?eDI ?eDIEU ?eDP ?eDPEU ?eD[ ?eD[Dy ?eDf ?eDfE\#
    U ?eDj ?eDl ?eDr ?eDy ?eD{ ?eEU ?f ?f?lC|E\ ?f?lDUEV ?f?lEV ?f@H ?f@HDU ?fAD ?fAI ?fA| ?fCpDK ?fDO ?fDU ?fDUEV ?\#
    fDUE\ ?fD} ?fEV ?fEX ?fE\ ?g ?g?| ?g?|CP ?g?|Cw ?g?|DL ?g?|EW ?g@DDL ?g@DDR ?g@DEW ?g@E ?gAACRES ?gAPCK ?gAQCP ?\#
    gAf ?gA~ ?gBk ?gBkEW ?gCKEc ?gCP ?gCvEU ?gCx ?gCxDwD~E? ?gDL ?gDRD~ ?gDo ?gD~ ?gEG ?gEW ?gEWEc ?gEXEc ?h ?h?o ?h\#
    ?q?tEc ?h?s ?hA? ?hAG ?hAQ ?hAz ?hBB ?hBYBrDp ?hBjEX ?hBuDp ?hCQ ?hCQDf ?hCw ?hCwDp ?hCx ?hCxDP ?hCxEX ?hDV ?hDW\#
    Dx ?hDp ?hDwE? ?hE? ?hELEX ?hEPEQEXE` ?hEQEX ?hEWEX ?hEX ?hE` ?hEc ?i?wEeEfEh ?iA?Dp ?iDp ?j ?j?k@KC{ ?j?m@~ ?j?\#
    oE` ?j?u@OECEd ?j@NDXE] ?jELEM ?jEh ?k ?k?m ?k?n ?k?nE[ ?k@K ?k@N ?k@U ?k@kE] ?k@mCR ?kCo ?kC~ ?kDX ?kDi ?kE@ ?k\#
    EU ?kE[ ?l ?l?q ?lCJ ?lC| ?lDU ?lE\ ?m ?m?o ?m@L ?m@LE] ?m@N ?m@ND[ ?mDY ?mD~ ?mE] ?n ?n@L@N ?n@MC~ ?n@MDZE[ ?nC\#
    QDp ?nCR ?nCRDZE_Ea ?nC~ ?nDX ?nDZ ?nDZE_E` ?nES ?nE_ ?o ?o?r?s ?o?s ?o?sAj ?o@DDRE` ?o@N ?o@NDW ?oASDr ?oB] ?oB\#
    ]EPE` ?oCR ?oCd ?oCxEX ?oDwEA ?oE] ?oE` ?oEc ?oEd ?p ?p?w ?p?wDG ?p?wEH ?p@v ?pAG ?pAGCG ?pAGDfEa ?pAGEMEa ?pAGE\#
    a ?pCG ?pCj ?pD@ ?pD@DI ?pDf ?pDqEa ?pEM ?pEa ?q ?qC| ?qDA ?qDAEb ?qEb ?r ?r?sCQ ?r?sCQEc ?rCxDB ?rDBEcEd ?rEc ?\#
    s ?s?uEd ?s?wDf ?s?wEL ?s@A ?s@wEC ?sAG ?sAPEd ?sAQCL ?sAQCQEd ?sA~ ?sCG ?sCGCjEd ?sCP ?sDCEgEh ?sDa ?sEL ?sEX ?\#
    sEh ?t ?t?v@MCTEg ?tAIAR ?tAd ?tCIECEE ?tEE ?tEEEe ?tEe ?tEg ?u ?u?w ?u?wEf ?uAQDa ?uCKDg ?uCeCkDfDhDs ?uCj ?uCz\#
    DE ?uCzDG ?uDE ?uDaE] ?uEd ?uEf ?uEh ?v ?v@ID{ ?vAI ?vATDs ?vCPCTE_Eg ?vEg ?w ?wAG ?wALEHELEh ?wCL ?wCv ?wDf ?wD\#
    { ?wEE ?wEZ ?wE` ?wEe ?wEf ?wEh ?x ?x?yDI ?x?z ?x?zDHDt ?x?zDJ ?x@EDy ?x@] ?x@wAZ ?xBYDg ?xCe ?xDH ?xDHDP ?xDI ?\#
    xEL ?xEQ ?y ?y?z@EEU ?y?}?~ ?y@A ?y@AArDy ?y@ACv ?y@ADP ?y@J ?y@ND[ ?y@O ?y@l ?yA~ ?yCvDPEU ?yDI ?yDIDy ?yDIEM ?\#
    yDM ?yDy ?yEDEa ?yES ?z ?z@C ?z@N ?z@t ?zAL ?zAN ?zAWCI ?zB[CU ?zCo ?zCoDJ ?zCt ?zCtDJES ?zCv ?zCvD[Dy ?zDJ ?zDJ\#
    Dl ?zDJDsDz ?zDJDu ?zDh ?zDhDu ?zDu ?zEN ?zENEP ?zES ?{ ?{CpDKDv ?{DK ?{DiDv ?{Dv ?| ?|@D ?|@D@L@MDXDZE_ ?|@DBgC\#
    S ?|@DDR ?|@DDRDwEP ?|@DDREPEW ?|@J ?|AK ?|BWDR ?|Cw ?|DL ?|DLDw ?|DM ?|EP ?|EW ?} ?}?~ ?}@@ ?}@A ?}DM ?}EQ ?}EU\#
     @? @@ @@@F @@Co @A @A@D @A@DArEA @A@DDR @A@DD~ @A@DE` @A@E @A@JE? @A@N @A@V @AA@ @AAG @AAk @ACGEU @ACSCqDj @ACq\#
    D?E` @ACv @ACvDP @ACvDPDa @ACvDPEQ @ACvEM @ADP @ADPDY @ADWEU @ADZEWEX @ADwEA @AD~ @AEC @AEM @AEP @AEQ @AEQEU @AE\#
    U @AEX @AE` @B@E @C @C@EDSEN @C@FDTETEg @C@NEN @CBe @CBeBh @CCY @CCuDQD{ @CDJ @CDJDl @CDQ @CDQES @CDT @CDhDu @CD\#
    u @CES @D @D@I @DBg @DBq @DCG @DCKDRDw @DDL @DDLDR @DDPEW @DDR @DDREW @DDw @DEP @DEW @E @EALCmDPEC @ECLDkDyEL @E\#
    CLEL @ECr @ECrDx @ECv @EDH @EDP @EDS @EDW @EDWDY @EDf @EDfEQ @EDfEU @EDk @EDkEL @EDx @EDy @EDyEQ @EEU @F @FAy @F\#
    B_ @FDQ @FDQDTET @FDT @FES @FET @G @H @HAzDU @HDU @HDUD} @HDX @HD} @HEV @HEW @I @I@J @IA} @IBBCxE? @IBq @ICGDVEX\#
     @IC_ @ICx @IDV @IDVDW @IE? @IEX @J @J@M @J@N @J@NEM @J@NEQ @J@cDyEH @JA~ @JBAD[ @JCG @JCr @JCx @JDW @JDWDy @JEQ\#
     @JEW @JEWEXE` @JEX @JE` @K @KDX @KDXEU @KE[ @L @L@M @L@MDZ @L@N @L@NCb @L@oAf @L@oAfDY @L@qE_ @LCbEA @LCx @LDEE\#
    ] @LDYDZDiE_ @LDYE] @LDa @LEB @LE] @LEf @M @MATC~ @MCTDs @MC~EB @MDW @MDWE[ @MDY @MDZ @MDZE_ @ME_ @N @NAD @NAG @\#
    NArD[DyEU @NArDy @NBY @NBqD[ @NCS @NCvDyEH @NDE @NDED[ @ND[ @ND[DfDy @NDeEh @NDyEH @NEC @NEL @NE] @NE` @O @O@d @\#
    O@d@r @O@dAr @O@dCLDt @O@oD\ @O@oDa @O@w @O@zEC @OA?De @OA@ @OA@AbDe @OA@AfDa @OAG @OAGCL @OAGDaDy @OAZ @OAZCH @\#
    OBA @OBABC @OBhDuEC @OBt @OCG @OCu @ODS @ODdDe @ODdDy @ODe @ODeDt @ODg @ODt @ODu @ODuE? @ODy @P @PDfDy @Q @QDxDy\#
     @QEB @R @S @SA] @SBNBd @SBZ @SBZBd @SB]BaBdCa @SB]BaBoC_ @SBb @SBd @SBoBqC_Ca @SBr @SCY @SCZ @SC\ @SCa @SD\ @SE\#
    U @T @T@U @T@U@Y @T@W @T@dAL @TCD @U @U@X @U@Y @U@] @UAB @UAG @UBx @UBxCD @V @V@YByD` @VBy @W @W@X @W@] @WAa @WB\#
    { @WCv @WEa @X @XAX @XB@ @XBK @XBR @XBx @XB| @Y @Y@} @YAr @YBy @YByB} @YB} @YCC @YDA @Z @[ @[Dw @\ @\@] @\@]B{CE\#
     @\Bz @\B{ @\B{B~ @\B~ @] @]@o @]@sAB @]AA @]AMBn @]Ar @]A~ @]BDDe @]BN @]BNDe @]BO @]BU @]BYBq @]Bh @]BuCPDp @]\#
    B{CE @]B~ @]C@ @]CD @]CE @]CF @]CR @]C\ @]C_ @]Cv @]DBDj @]DC @]DLDR @]De @]D~ @]EW @]Ef @_ @_@d @_AH @_AHAU @_A\#
    HCL @_AHDg @_AHDgDk @_CP @_Dp @_DtEL @` @`@d @`@oAL @`@s @`@sAZ @`@wA?AV @`AL @`CGDy @`Df @`Dk @`Dy @a @a@d @a@h\#
    A| @a@hE\ @a@m@t @a@t @a@tDh @a@tDu @a@u @aAI @aAIDh @aCI @aCIDh @aDh @aEN @b @b@gAX @b@h @b@iA` @b@u @b@} @bAX \#
    @bAXA] @bA_CJ @bB] @bE\ @c @c@d@v @c@j@v @c@jAQ @c@v @cAKAY @cAP @cAY @cAYCK @cBK @d @d@jALCG @d@kAHAUAwCHDxEL @\#
    d@rAHAZ @d@s@wDk @d@t@wCM @d@w @d@wAL @d@wBA @dAG @dAGC\ @dAH @dAHALDg @dAL @dALDk @dAUA{BA @dAV @dAZ @dAi @dAn \#
    @dAr @dArBA @dAwDk @dBA @dCG @dCH @dCPEF @dCeDH @dDHDx @dDeDy @dDtEL @dDy @eAG @eAGDg @f @f@g @f@gDq @f@y @f@yBX\#
     @fAI @g @g@z @gAB @gAN @gAl @gBXBcD{ @gDm @gDq @gD{ @h @h@n @h@} @h@}AJ @hACAe @hAQ @hAe @hCO @hDd @hEV @i @i@j\#
    @~Dp @i@~ @iAJ @iAQ @iAQA` @iAQCQ @iAS @iA` @iA`BuCPCQ @iCQ @iCQDp @j @j@k @j@kA? @j@n@qAC @j@wA? @jA? @jA?AF @j\#
    A?Aa @jA?E? @jA@ @jA@AZ @jAH @jAHAL @jAKASA~ @jAS @jAa @jA~E? @jBw @jB~ @jDV @jD\ @jDnD{ @jDx @jD{ @k @k@lA@ @k@\#
    o @k@q @k@q@wD]Dd @k@qA@AACv @kA@ @kAF @kAG @kAb @kAh @kAhDQ @kCr @kDQDh @kD[ @kD\ @kD_ @l @l@q @lAS @lAcAhDa @m\#
     @m@p @m@pAg @m@q @m@qBA @mAB @mABAR @mABCR @mAI @mAMCM @mAe @mB@ @mCR @mD_ @mDd @n @n@zAC @nAC @nAN @nAO @nAe @\#
    nAeD` @nAh @nAhDK @o @o@q @o@w @oA@AfD\Dk @oA@D\ @oAA @oAD @oADAc @oADAf @oADDa @oAG @oAO @oAPCP @oAQ @oARDf @oA\#
    S @oASAf @oATCP @oAcAf @oAf @oAfDa @oCG @oCP @oCSDr @oDY @oD\ @oDa @oDk @oDp @oDu @oEf @p @pABB@ @pAE @pAEAg @pA\#
    RATCR @pAg @pE@ @pEB @q @q@vA?DgDj @qA@ @qA@AA @qA@AD @qA@Ao @qAF @qAFAb @qAZAb @qAe @qBA @qBADd @qDa @qDd @qDp \#
    @qE? @r @r@wCmDH @r@wDg @rAHDg @rALDk @rCDDI @rDg @s @s@w @s@x @sABDq @sAD @sAL @sAZ @sAr @sDI @t @tAB @tAI @tAI\#
    AW @tAIAWCI @tAIDhDq @tAW @tAWCI @tAWDh @tAk @tAt @tB[ @tB[DJ @tCI @tCICMDu @tCIDh @tCM @tCU @tDJ @tDh @tDu @u @\#
    u@yA\Du @u@z @u@zDm @uAX @uA] @uAl @uDi @v @v@w @v@wBEBU @v@wDj @vAD @vAFDg @vAK @vAKB] @vAKCK @vAY @vA`Do @vBI \#
    @vBk @vBm @vCv @vDj @vDr @w @wA? @wA?AF @wA?CS @wA?DgDjDp @wA?Dj @wABDqE@ @wAF @wAFDG @wAH @wAKE` @wALAVAZ @wALC\#
    G @wAV @wAVCG @wAVDx @wAYDj @wAZ @wAZAb @wAZDg @wAr @wA~Dt @wBU @wBUCr @wCH @wCv @wDf @wDg @wDj @wDk @x @xBUBW @\#
    y @y@z @y@{Dl @yDh @z @z@| @z@}AT @zABDq @zB}Di @} @}@~Bu @}AC @}AJ @}AQDq @}ARDi @}A| @}CN @}CO @}C\D{ @}D` @}D\#
    i @}Dn @}D{ @~ @~Aa @~CQ @~Di A? A?A@De A?AC A?AD A?ADDGDfDy A?AF A?AFDd A?ASCS A?Aa A?Ab A?A~ A?BKDe A?CS A?DS \#
    A?DbDe A?De A?Df A?Dg A?Dj A?Dp A?Dr A?D| A?E? A?EU A@ A@AA A@ADAc A@ADDk A@AF A@AFDp A@AKDr A@AZ A@Ab A@Ac A@CG\#
     A@CHDg A@D\ A@D] A@De A@Dk A@E? A@EP AA AAAD AAAf AAB{B~ AAB~ AAD] AB ABAD ABAE ABARDq ABAc ABCO ABCODq ABCR AB\#
    Ct ABDX ABD_ ABDh ABDq ABDs ABDuDx ABDyE? ABE@ ABE] AC ACAX ACAe ACBH ACBHBMD` ACBHD` ACD` ACDx ACD{ ACD} AD ADA\#
    E ADAEDqDsEB ADAFDa ADAc ADAcAh ADAf ADAo ADBK ADBR ADCbDE ADDB ADDE ADDEDa ADDEDaDk ADDa ADDe ADDf ADDk ADDp AD\#
    Dq ADDy ADD~ ADEA ADEW ADE[ AE AEAd AEAg AEBL AEBOBR AEBR AEDb AEDs AEEB AEE\ AF AFAZ AFAh AFBtDd AFCS AFCo AFDE\#
    DG AFDd AFDdDrEA AFDp AFDr AFE? AFEA AFEU AFE` AG AGAICGEMEa AGAK AGAL AGALAc AGALCG AGALEM AGAQ AGAQCQ AGAQEa A\#
    GAQEd AGA` AGAf AGAiCQEL AGAn AGAr AGB? AGBdCD AGCG AGCGCM AGCGCS AGCGDy AGCGEU AGCHDf AGCKDw AGCL AGCm AGCvDP A\#
    GDa AGDf AGDy AGEH AGEI AGEM AGES AGEU AGEa AGEh AH AHAL AHALCGCHDk AHALCH AHALDk AHAV AHBA AHCG AHCGCHCLCv AHCI\#
     AHCL AHCLDt AHDW AHDg AHDgDt AHDi AHDk AHDt AI AIAM AIAQEd AIAW AIAWDh AIAk AIAt AIAtDh AIAtDhDu AIAxCIDz AIBV \#
    AIB[EA AIBd AICI AICIEEEN AICIEN AICYC[ AICg AICo AIDS AID_ AIDh AIDhDu AIDm AIDu AIEE AIEJ AIEN AIES AIEe AIEg \#
    AJ AJCJ AJCJDv AJDi AK AKAP AKAPAvAzB] AKAPCP AKAQASCKDr AKAQCKDj AKAS AKASCKE` AKASDj AKAY AKAa AKAv AKAvAzBz A\#
    KBg AKB~ AKCDDj AKCK AKCKDj AKCKEN AKCP AKCSDf AKCx AKDj AKDu AKDw AKEG AKEHE` AKE` AL ALAQ ALAQDk ALAQDpEd ALAS\#
     ALAV ALAZ ALAZDt ALAZEb ALCGCL ALCGCLDk ALCH ALCI ALCICQ ALCL ALCm ALCr ALCrCv ALDG ALDk ALEH ALEL ALELEd ALEU \#
    ALEd AM AMAN AMAn AMAnAo AMCI AMCICM AMCM AMCT AMDQES AMDh AMDhDu AMDl AMDz AMEE AMEU AN ANAX ANA] ANAu ANCI ANC\#
    JCN ANCN ANCvEU ANDT ANDm AND{ ANES AO AOAZ AOCp AODhDq AODi AODmD{ AOD{ AP APAQCP APAn APAv APAvA~BPBTBVBW APA~\#
     APCPD~ APCPEU APD~ APEa AQ AQAS AQASCQCS AQA` AQA`Dp AQAzA}BB AQA} AQA}BB AQB~ AQCL AQCLCQEX AQCOCQ AQCPCQ AQCQ\#
     AQCQCx AQCQEd AQDf AQDp AQE? AQE?EW AQEL AQEc AQEd AQEf AR ARAT ARATDG ARATEf ARAfCR ARCR ARCb ARCt ARDkDq ARDq\#
     ARDqE@ ARDu ARDxE@EA ARD} ARE@ ARES ARE[ AREf AS ASAa ASAc ASAe ASAf ASAfCS ASArDyE` ASBY ASCG ASCK ASCO ASCQ A\#
    SCR ASCS ASCSDr ASCxE? ASD\ ASDpE? ASDr ASDy ASE? ASEA ASEO ASEX ASE` ASE`Ef ASEf AT ATB{ ATCQ ATCT ATDDDs ATDED\#
    G ATDYDZ ATDlDqDs ATDs ATEB AU AUAZ AUBl AUCH AUCQ AV AVAZ AVCG AVCGDf AVCI AVD@DyEU AVDf AVDu AVDy AW AWAZ AWAZ\#
    CI AWAtDhDu AWCI AWDFEU AWDL AWDh AWDu AWEN AWES AX AXA] AXCJ AY AYAa AYCK AYCKE? AYCP AZ AZA[ AZAaCS AZAb AZAd \#
    AZBA AZCH AZCK AZEP AZEY A\ A\A]DhDz A\Ag A\AgBI A\AgCIDz A\CG A\Dz A] A]CI A]CN A]CNCu A]C\ A]DJ A]Dm A]ET A_ A\#
    _B\ A_CJ A_CO A` A`Aa A`AaAb A`Bu A`BuCQ A`CQ A`E? Aa AaAb AaCH AaCu AaDe AaEX Ab AbAf AbCQ AbDp Ac AcAf AcAh Ac\#
    DY AcEA Ad AdD_ AdDl Ae AeAh AeCJ AeD` AeDn Af AfAr AfB] AfCN AfCP AfCS AfCW AfDY AfDa AfDk AfD}E? AfE? Ag AgB? \#
    AgDP AgD_ Ah AhCr AhCv AhDZ AhEA AhEX Ai AiAj AiAk AiAmBA AiAr AiAw AiDf AiDhDk AiDkEQ Aj AjAk AjAo AjAr AjArDID\#
    f AjAw Ak AkApAx AkAt AkAx AkB[ AkCI AkDJ AkDh Al AlAu AlBA AlBG Am AmAv AmAvAzA~ AmA} AmA~BA AmBA AmBW An AnAo \#
    AnAr AnAv AnAvBADwEA AnEA Ao AoAr AoAt AoAwBB AoA}BB AoA~BB AoBA AoBADH AoBB AoC} Aq AqAy Ar ArAt ArAw ArA|Cv Ar\#
    A~ ArA~BA ArBA ArBACD ArBAEA ArBCEA ArBF ArBFD{ ArBFE? ArBI ArCGCj ArCGD@ ArCe ArCeCvDfDh ArCeDf ArCn ArCnCv ArC\#
    v ArD?EA ArD@ ArDI ArDa ArDf ArDw ArEA ArES ArEU AsAu At AtAx AtAxBeDh AtAy AtB? AtBe AtCI AtCIDh AtCq AtDXE[ At\#
    Dh AtEN Au AuBGBx AuD{ Av AvAz AvAzDj AvA~ AvBg AvCW AvD? Aw AwB?Bz AwBB AwB~DfDk AwCSDf AwDI AwDf AwDk Ax AxAy \#
    AxBE AxBR AxCMCkCt AxCY AxDl Ay AyA| AyDmE@ Az AzA}BB AzA~ AzA~BA AzBI AzD~ A{ A| A|BA A|BH A|Bb A|Bl A|By A|C| \#
    A|Di A|EF A} A}A~ A}BB A~ A~BA A~BB A~Cx A~Df B? B?BA B?Bd B?D_ B?EU B@ BA BABB BACD BAC`CdDE BAD?EA BADd BB BBB\#
    C BBBCCz BC BCCN BCD?Dw BDBV BDBXBcDe BDDe BE BEBF BEBJBK BEBJBU BEBJBUDw BEBN BEBNBU BEBU BEEa BF BFBG BFBNBQ B\#
    FBU BFDd BG BGBL BGBOD_Db BGBW BGBuD_ BGD_ BGE@ BH BHBM BHBMBy BHBW BHBy BHD` BHE` BI BIBK BIBM BIBMC] BIBMDe BI\#
    BP BIBU BIBV BIBVBW BIBVDe BIBW BID_ BIDe BIDp BJ BJBKBU BJBU BK BKBLBN BKBM BKBN BKBQ BKBU BKBUDb BKBV BKBW BKB\#
    WDe BKBd BKDa BKDb BKDy BL BLBR BLBRDb BLCG BLDa BLEB BM BMBOBR BMBOBS BMBS BMCNDf BMCuD{ BMDe BN BNBQ BNBS BNBU\#
     BNBVDe BNBd BNBdDh BNBh BNBx BNCrDC BND@ BNDf BNDh BNDw BO BOBR BOBS BOCo BOCu BODQ BOD_Db BP BPBTBV BPBU BPB~ \#
    BPC@ BPCm BPDw BQ BQBU BQBh BQCA BR BRBS BRCuD{ BRDQDh BRDb BS BT BU BUBW BUBv BUD\ BUD_ BUDb BUDe BV BVBW BVBWD\#
    e BVD@ BVDe BVE? BW BWBg BWDe BXBc BY BYBZB_B`BhBq BYBZB_B`Bq BYB[ BYB]Bn BYB_BdCb BYB_Bq BYB`Cb BYBd BYBeCt BYB\#
    n BYBnC_ BYBq BYBqCX BYC_ BYCb BYCd BYDj BZ BZBb BZBbDIDn BZBd BZBdBhDy BZCZ BZEU B[ B[Bh B[Bq B[CU B[DJ B[Du B\\#
     B\B]Bl B\Bl B\Bm B\CV B\CVCp B\CVDi B\C\ B] B]Bk B]CW B]CWDj B]C] B]Dj B]D~ B_ B_Bd B` B`CbDd B`DE B`DY B`Da B`\#
    DaE] Ba BaBiCY BaBpCa BaCb Bd BdBeBh BdBgCd BdBh BdBhBj BdBhDf BdBj BdCL BdCr BdDM BdDf BdDy BdEU BdE[ Be BeBh B\#
    eBj BeCI BeCU BeCY BeDu BeEN Bf BfCV Bg BgDE Bh BhCY BhCmCrEQ BhCrDxEQ BhCt BhDf BhDkDy BhDm BhDu BhDw BhDy BhEQ\#
     BhEf Bi Bj BjCV BjCVDi BjDy BjEX Bk BkBr BkC] BkD~ Bl Bm BmBnBq BmBnC_Ca BmC_ BmC_Ca Bn BnBr BnC_ BnDK Bo BoDX \#
    BoDq Bp Bq BqCX BqC_CaDp BqCa BqDQ Br BrC_ Bs BsDw BtDdDe Bu BuCQ BuCx BuDd BuDdDe BuDe BuDp BuD}E? BuE? Bv BvCw\#
     Bw BwCD Bx BxBy BxB} BxB~CD BxC? BxCD BxCJ BxCoDh BxCt BxDf BxDq BxDu BxDzEV BxEW By ByB} ByDQ Bz BzC@ BzCD B{ \#
    B{B} B{B~ B{B~CE B{CD B| B} B}CC B}EV B}E\ B~ B~C@CA B~CA B~CD B~CF B~CxDt B~De B~DfDo B~EP C? C@ C@CDCF CA CADy\#
     CB CBCC CC CD CDCE CE CEDz CF CG CGCI CGCL CGCM CGCN CGCeDH CGCjDGEa CGCjEa CGCv CGCvEU CGD@ CGDCDo CGDPEU CGDf\#
     CGDfDk CGDfDp CGDp CGDy CGDz CGECEd CGEM CGEU CGEUEa CGEX CGEd CH CHCQ CHDgDt CI CICJ CICLDh CICM CICMDh CICN C\#
    ICNET CICjEM CICo CIDC CIDJDs CID\ CID_ CIDf CIDh CIDhDu CIDl CIDp CIDs CIDu CIEEEJ CIEN CIES CIEV CJ CJCN CJCO \#
    CJCj CJDi CJD~ CJEF CK CKCP CKCS CKCi CKCiCx CKCiEG CKCoCt CKCq CKCqDj CKCqDjDr CKCqEP CKD?Dj CKDj CKDw CKEG CKE\#
    P CL CLCm CLDf CM CMCN CMCt CMDJDu CMDh CMDl CMDz CMES CN CNCu CNCuDm CND{ CNET CNEU CO CODa CODn CODq CP CPC] C\#
    PDCDj CPDX CPDZ CPDe CPDjDo CPDo CPDx CPD~ CQ CQDk CQDp CQE? CQEWEXEc CQEd CR CRC{ CRC{DX CRDq CRDs CRE@ CRESE_ \#
    CRE[ CREg CS CSD?EAE` CSD[Df CSDf CT CTDGDs CTDz CU CUDQ CUDu CV CVCZ CVChDi CVDi CW CWDj CWDw CWD~ CX CXCd CXCd\#
    DaDd CY CYCt CZ CZC\ C[ C[Dv C\ C\C_ C\DA C\D{ C\D} C] C]C_ C]C_Dp C_ C_Ca C_Dp C_EA C_EWEX Ca CaCbCcCdDE CaD_ C\#
    aE@ Cb CbCd CbCu CbCzDED[ CbDG CbDZ CbD[E` CbDa CbDaDd CbE] Cc CcC~ Cd Ce CeCg CeCgDh CeCmCn CeCmCnCvDk CeCmDG C\#
    eCmDyEL CeDH CeDf CeDk CeDr Cf CfCj CfD@ CfDE CfDf Cg CgCt CgDh Ch Ci CiCqDj CiDB CiDj CiEG Cj CjCm CjCmCv CjCn \#
    CjDC CjDG CjDHDf CjDf Ck CkCo CkCt Cl Cm CmCn CmCo CmCr CmDEDG CmDG CmDg CmDk CmDxDy CmEL Cn CnCv CnD@ Co CoCt C\#
    oC{ CoD? CoDJ CoD[ CoDa CoDh CoDu CoEL CoEN Cp CpDK CpDKDv CpDi CpDv CpEO Cq CqD?Dj CqD?Dw CqDB CqDBDj CqDR CqDj\#
     CqEP Cr CrCv CrCvDHD[Dy CrDPEQ CrDfDk CrDkDpDtDx CrDx CrDxDy CrE? CrEC CrEQ CsC} Ct CtCv CtDQ CtDh CtDl CtDz Ct\#
    ES Cu CuD` CuDh CuDhDm CuDm CuD{ Cv CvD@ CvD@Dy CvDH CvDHDf CvDI CvDJ CvDM CvDP CvDWEM CvDX CvDf CvDfDy CvDg CvD\#
    k CvDkEU CvDp CvDx CvDxDy CvDy CvEC CvEQ CvEU CvEZ CvEa CvEd CvEh Cw CwCx CwDB CwDL Cx CxD? CxD?DB CxDADB CxDB C\#
    xDBDC CxDR CxDV CxDW CxDj CxDkE? CxDp CxDs CxDwE? CxDx CxE? CxE?EX CxEQEX CxEQE` CxEX CxE` Cy CyC{ CyDDDq CyDG C\#
    z C{ C{DXE[ C| C|DA C} C}D?D[EA C}D?EA C}DXDYD[ C}D[Du C}E] C~ C~DqDs C~Ds C~DsDu D? D?DB D?DC D?DG D?DhDj D?EA \#
    D?EPE` D@ D@DA D@DIDy D@DP D@DPDfEU D@D[ D@Df D@DfEU D@Dy D@E? D@EU DA DADB DADq DAEV DAEb DB DBDC DBDCDj DBDj D\#
    BEc DC DCDE DCDG DCDk DCDp DCDz DCD~ DCEdEf DD DDDqE[ DDE[Ee DE DEDG DEDa DEDaDy DEE] DEEf DF DFDh DFDs DFDsEB D\#
    FE[ DG DGDf DGDfDh DGDk DGDs DGEG DGEf DH DHDI DHDJ DHD[ DHD[Dy DHD[EU DI DIDy DID{ DJ DJDP DJDQ DJDh DJDhDu DJD\#
    s DJDu DJDyD~ DJE? DJEN DK DKDm DL DLDR DLDRDw DLDREP DLDh DLDu DLDw DM DMDNDY DMDO DMEU DO DODU DODZ DP DPDf DP\#
    Dj DPDk DPDwEA DPDy DPEA DPEE DPEMEU DPEU DQ DQDT DQDZ DQEB DQES DQEU DR DRDV DRDjDoD~ DRDo DRDw DRD~ DS DSDy DS\#
    EN DSEQ DSEU DT DTDyDz DTD{ DU DUDa DUDn DUD} DUEV DUE\ DUE` DV DVDo DVDpE? DVE? DVEX DW DWDpE? DWDy DWE? DWEL D\#
    X DXDZ DXD[E[ DXE[ DY DYDZ DYD[ DYD\E` DYDy DYEA DYEZ DZ DZDe DZEB DZE_ D[ D[Da D[Dy D[DyEU D[E?E_ D[EH D[EQ D\ \#
    D\D` D\DeE? D\Dk D\Dt D\Dx D\Dy D] D]Da D]DdDw D]EZ D_ D_Da D_Db D_Dd D_DdE@ D_Dh D_E? D_E?E@ D_E?E@EB D_E?EB D_\#
    E@ D` D`De D`D~ D`E? D`EX Da DaDd DaDe DaDf DaDpE? DaDr DaDt DaDu DaDy DaD~ DaD~E? DaE? DaE?EB DaE@ DaEU DaE] Da\#
    Ef Db DbDdEB DbDe DbDh DbDu DbEB Dc DcDv DcD} Dd DdDe DdDg DdEA DdEB DdEY De DeDt DeDtE? DeDv DeE? Df DfDg DfDh \#
    DfDhDk DfDj DfDk DfDlDz DfDt DfDy DfEQ Dg DgDt Dh DhDl DhDn DhDpDq DhDq DhDs DhDu DhDuDy DhDy DhE? DhES DhEU Di \#
    DiDv DiES Dj DjDo DjDoDp DjDr DjDw Dk DkDp DkDr DkDt DkDx DkDxEL DkDy Dl DlDm DlDq DlDs DlDz DlEa Dm DmDu DmD{ D\#
    mET Dn DnDp DnDq Do DoDp DoD~ Dp DpDr DpDy DpE? DpEX Dq DqDs DqE@ DqE[ DqEa Dr DrDy Ds DsDu DsDz DsEB DsEH DsE[ \#
    Dt DtDu DtDuDy DtDx DtDy DtE? DtEL Du DuDwDz DuDx DuDxDz DuDxE@ DuDy DuDz DuD~ DuE? DuE@ DuEB DuEQER DuES Dv DvD\#
    { Dw DwD~ DwD~EW DwEA DwE` DwEd Dx DxDy DxE? DxEA DxEL DxEZ Dy DyDz DyD~ DyEHEM DyEU Dz DzD~ DzEB DzEU DzEV D{ D\#
    {D} D{EB D| D|E? D|E?EW D} D}E? D}EV D~ D~E? D~EL D~EW D~EX E? E?E@EB E?EL E?EW E?EX E@ E@EB EA EB EC ECEE ECEHE\#
    L ECEL ED EDEK EDEa EDEf EE EEEd EEEe EF EFE\ EFEd EG EGEP EGEdEh EGEh EH EHEI EHEL EHELEh EHEM EHEQ EHE` EHEh E\#
    I EJ EK EKEb EL ELEM ELEN ELEY ELEd ELEh EM EMEQ EMEU EN EO EP EPEQE` EPEY EPE` EQ EQER EQEU EQEX EQEc ES ESET E\#
    SE_ ET EU EUEV EUEX EUE] EUE` EV EW EWEX EWE` EWEc EX EXE` EXEd EY EZE[ E[ E[Ee E[Eg E\ E] E]Ea E_ E_E` E` E`Eh \#
    Ea EaEf Eb Ec Ed EdEf Ee Ef Eg Eh
    """#

  /// The number of its set for each character from U+4E00 to U+9FFF, and then for 〇.
  static let characters: StaticString = #"""
    uHOyaKjTnGsfWqg@vRmYnGsf[oDCuafcSkIYIYvpLGi~nonokvCVuBKtO{o~HDOzkvdAOzu[dAtm@ym\WH_QSwtfkIvf[\]URnVZJkFAdSvxvk@T\#
    rfMarvvkMfcT_[jKS@[{?e?XsV_Q_QrYeOuHuHvcsVvMY[RNcGiljNinkPY[VLGqHC`YuMtffs_QjTuCs[stSk_QsfY[oNPCno[\gm\C_[noehY[\#
    eTdvvzlst]tmS@mogMSvpjuaL[vWTAdzViSvdvdSuH`FcEeKuev`nooGQ}IxrzbTuauiY[jTsV]~o~p_U?T~tfpmtfjiQs[oqzrrTFL}\yWmuHF?\#
    YHgIuBst]~qpdAst]~uBkeC_u[s|FLcuQAfKlele[\[\rquHnclecDOru|SDjSIf@TvR]oThCVlgKxRwmYd{CVDvupnoptvRS@shshEgYIqslejq\#
    S{TxC_MLcxpFFsFimIFiuHgIfGleRTF~@A_BvfBisPsV\`\DRxRnDvdXrqCONYR_vfjTittVONPwsVuHdYTKuHRY?GsV[sS@RNtQ]{i~MaS@qDuQ\#
    u[[MZmuaL[uimYrvJrGFtfjqnGFid{Dwt`tCrvvku|shi@@XUchHhHs|AEtSdZvgnblEKnBEnpSei~uHo~?Iv`OHS{eTMrvkDBjoBRnTKbcnNYvk\#
    wCu[tzA~FNX`BRrUnUr@OoBYwCU[hqqshHshl@uXrZjqno`lAUitZGTab|stQUtz@tRNfz\CR@CV[\YA[MVilFNC]OKbuHnotInbrS`zvaSnbiuH\#
    HNQ`V`cVuMnofTvhtSu[?hdqeoQ}d{O}E]HNt`ULvguHlsLlsfo~MLeBpq]Qv\EPkPa|Exhqhz]osVYW_JHGGpwCIYkdeB_[PJqpnbrJC_ggswB{\#
    rHuas[KQQTkvoYV`arsVPxuHS@bxv~k\cTuX[C_Hk?mYitpSS@s[cTSJjNAUo]j_sfnftPuaNYGMIYvatmctcTbio~\UtPS@[M_[swi]\UC?JIR`\#
    BJtf?zAhuatCAoHeFkvaCV_Qt|LgctrfbnDzv|TZVPAxq_oNoNfGM~Mo`FKAtIi{FpYW[{jTOVSv_A]Up_Fi]dR\vaag_tv|_[jvhKd{vxrwd|pI\#
    cS[CO{vzA{sV_[g`DV\UvNuBvamoklhquRGqjqtmltISKBTg[brvuaCVlcqTrvjGtmRnM{sPQT]iGFni`zNYwCE]qpAhtAZ_t|vQIktmu[\UtSvH\#
    KbS@BavaKxfc[\uHs|t`D[PbEPv]iRqzqzAhukdp]UQZRgFiV{pNpHpSsfS@uflkcTi@uiUYeKAMN~qDXN]Us[m|\c`SDxIxmYAhswlot|pspjtz\#
    RNCV\RMLunqDUcCMIxiHDPcHL[IUECv|BOol@BJruavNjmnGJs]~HNmoWqvRkltsNYpVd_AhCG]ocudGeYjqshbuuRO{vrstm|]I_JrHLZDLs[b{\#
    FiV`b|jTGvFhrv[\C_ZiJe\iFC]Q_QEZRgsh_nQT\y\pITdSC_UcshpSsh\ufuuB]o\FkPi~Rnvg?GmTuH`bhzFHuHMy]~tXa|\UIxMi\ymounD_\#
    CM?hlspwIZExbo?Z]ojqfMsVhqkrhHFibecHeBbDAUNaC?urvao~u[XNklGgcTqQrvdeIxF?l\oTZ{cTd|uriHFptmcNgmRHsVugurufbHIGvStM\#
    shV`PfaMPffir?FiQ}PjRE]|Fco~tmtmno??MyjqPCRgehnbPC??]~cTZ_lsrqg~lFdAo_@TULd`s[WqboUNq_VPtICV[o_[OHKsRgtz\UoJ[\uH\#
    [\F?_JehlVgTufehTEMhED_JEQunU{_JehvgenUVtSfcfTlkuNs|`z`bhzuHfTnoVPfMvf_[uffeakdSS@s|fTCVO{pwTERtCZY[IG`FY[bDuBcS\#
    i`S@fuO{nkdKjn\UGypNeyr?jTUcvvpI]~dAklONdZO{Sv\UuMKy?GcTDzfzvvL[o~QA]odSdShqs[PO[\RTRTRTRn_[Ixv`RngIvaS@RnjNRn`q\#
    Z_`qSvNVjN`~tMa|r?@LIx[\MyWqWqu{N?ONM~leleJsRgjVuH[\`zjqLjIxsG[\MatIWSrf`FcTuhcVd]u|TEJsS@Ixl@ONm|fudZvfi`CI]U]U\#
    AbcTm|CIF?]~U{UCM~JsbIalQAQ}vaodlIEqKlaN]UViKbVi`qQA[\qT]~PEd|u|ufLpkYaNb`\cmoJsU{\ULpcTqTR`jPF?jTJsvzTErfC_[\HZ\#
    eFnDPa\U[\A[tm_[[Mni\UPQPdsVU{SPni\UTZMJ?VJuJcF?rG_VcTizm|CGakFzU{kP`FYuvHvxcu_[i~d]ViFzVi\U\UqDYx[\\UuH\UvaF?\s\#
    fWcTvkcTtflF@xUL\CsVeTdK]oa_dRvaO{JTi@]Ul@nMuHvkf|cT]pb{b{_taktzrZswgCbD]UdKXmnoaM]pTPC_fuHNbwuXuXfcaMt`_tkldqDB\#
    fMHkcC`qfcO{eutS`zetuHt`sNnib|CudqjHno[\jW\vFzlFstuH`FRT_tO}_[Mas|eTt`t`eBcTGFl\lFAUNiui_QAUUVgB`ksGtMSkSkA`KtuH\#
    tMiz_[qLTZjSQTiqS@ULL}_QULBmYxAhguHvR\_QuHuj\uaE\ubGY[sfl@RTVikaD|bDRaY[uaViV|ZiMaV|cucup[PO_Q`Fs[i~iSuH?ktmBshQ\#
    U`not`jqhVmIv~nisVZiAEnos[rfYts|rf@zL@vxs|FFeTgPMaHgC_ohCbVZBzDHqm`odqu[dus[U{sPs|]U]Urv@AkrvaehuIrvnM[\lObVHNWL\#
    s|pW]o]MsV[\QTkls[mY?ir}QTqpcTvO?qcTtftftmnUNzvIintfka?boEEMeeqTFRnUYWqpwALqR`ufEDufsttmcT`FmuN~Ix_Q]o@BVitho~cT\#
    FibtbltmtmufgFUNdVkwl@l@Q}cHPOsh[BmYDcDaD_D_?GMLu[E][\u[okRToJVL@TRNmHcjoN`Ll@NHBstS\Pi`pN[\rvpQO\l|KtakUrU\dZU{\#
    NIakva\ynT@gOrTlp@H_nou[kvjOt@X]KnqAHNcDON[_dDYIfqtVeaHpTZpKt|\ATa[\ONLkqsfzYWcTr?stvHWcuBeB?FeKiR[Msd`bIYdSqa]{\#
    R`BikdkdTiDKS?@gP~RmQ_WqqqXKosjTYIjkngsZrPF~gMKVs[JyPIsGYWYJsXTPsg`beB?KTZfE?HfJG}sVTSS@\yYIIEnigSrOeJuHMYiRcT@k\#
    ugWPsGkIsVQTno_tiyfyg}eHdZlVu[NYvgnovgGQI?uHjjjNKiUdKsfDUW?CgQSfitIDX]nbXdfzM@`p_sS|ujrSQAjQiqBTS@tzX`ulXbWpTVuX\#
    S@L}vgrZ`nUcSdwCDBdeO{hqpqo~sh[MjTQ}QTUMvHOksddKvzfqeVva]Q[tlwTjoZukswSoWlaxV@qG\k?ltXsyV?tqb{uH?GjLnbqsYIYUHYVm\#
    Wbunu[N`Utst?GUAbFtfL}swBR[@hVYttIa|QARg[\hzgCuUXNugdejQeaTZQjHdm_c`gNv~X`arszshb{@\vWvHbx@TfqdMp_S@DDWqYEUHo|TZ\#
    u[tmUcUc@kWqogKMuH?G\Lr?MtrfcTsaqDoIkvGFeIuxtfPCjTNYkdeLf|UNPCl@b{dCpjuxZLbwmo[`v~rwBJ]{WQjToKrvodFiRLcTkI?u]juV\#
    OBuaq_bikbs[rSY[?GNDh{aWvivVnGNnQ\bp?BD\kMPqsVsGJ_O]UcjTjTqFMaMar`KsBpL[J]X`QsjTvW@qdCshi~mob`u|koU{i[vWmcvphcWP\#
    d|tmNY`RF_C_Orbwsw_[qDHSqT?h_QMa`muYrvggm|uavWb`]iYWWtO`vgExrbiIuauMukt|iQfcY[uiJc[AZLXfI?Xo[\ZHIVrvGPtSZ_QQhmtX\#
    dAuam\Hj]ItmFHBCDmcTuUEwrvfjuRiyDBbIs[ua]Udnark_Y[qTt|Xe?EtPHBmcuXpSUNs|?`ozeKE]WhXsMGm\GmlspOUw[\ALsVjsnoTZvz]Y\#
    b{sMrZo~HNXNpj??WjpjkdhcX`vamTgLTZgMN}?GkIqsBR@B@BcupdvZf|oPpNpzNxjh\yIGNFTkpzDqD}\C?GswjHdnSaUnAaY[ZiWPJCshu|Fi\#
    o?jOMNeKeKY[cCPOSaqDuBBEuRmT\yfTswYteTlVJbizF}IA[\vkGDbIwAswo~XNSGdDkPs[JGFKMoY?t`QnwBCfHNZiDuJsLDMauab\EY\zmws[\#
    jTXNcutSNVZiuMjS`Fkdt`hcdqo~tmuRL}Mv@JP_]ogo[@s|jTQTux?enoHhuf?GuX`XVOuaRmM~SbYBPwMytCmTi~i~uMwAhqNYWzpq[PlsXNX{\#
    uBQAjEIu[c]oXNqTFit`evDQq]dqZiAZu[hluMYqeMYIvWcTd]Whgm@Nf|tmcTdqdef|MaGTjLi~st[Wf|s[QAartmF?uRlYN~b`pqsw]?KOZL[M\#
    vphn@NDUcTF?ExcTuHd|gmDtpSs[vE\UQivkbohcgmboddW\ZiuMkvo~hp\aZitCuMghkyrDP~aEuf_JjGuiKtY[ZirpQTWPbUJtqsr?rvd{WPlS\#
    lidZUcWPpwWPr?u[WPuMZNjSuaWqufd{_yuaklWPJdrvuflFarjSufuftfr?r?r?JneEZiuHZ\dvdvEftfr?qpaujSdqa|tfunrzTzrWsVVii~uH\#
    NQjzjqIdvxMyjnsfm|bDFijghcf|[`\Cvava@xt`uHkdRj`kacP~R\BAA{pz`zZIwCaFBR_GNf]~[\b@NY]~\UpzcT@TsVRgvtjOAEqDbU_ipzva\#
    rUSvjNOMVJhHpwZJ_JtzRw@PdqkvfA_KUVt]@THSGFdZvkS@Y[vaKAb`dededq@BMLiqfutIO}[\X`eBKbHNcHSkuMYWPfvSS@V`t|QAQAViE]tz\#
    a]RNUVufO\s|a]_LoJQlCVN~YItfaxL}`lMy`qXFgu?htIshZ\AHR{@YuHuM?qtSJykdUC?fBJNc`SuX`b\PNYeUbw_tGqnD]uvWdKdKDLGqYtDB\#
    not`WP_JuBOCNYuaDBQq_ypTAokprf_[d{HLagIPO{MLpz?zDVJKAJaAvaQAoBvauHiw[\PmjTm]_[ADaraMqDbUhH\UPv]uTEuaQsBPUcr?cRR\\#
    tfjqbU?hnbQBgur?GquM[CBRcuW]O\vpYWA\AUuaNleq]UiK?LUCG_v|uaZ_QTt|tmA_KgeyFlP\rSjRRnvf]U]oYDTEKB\YjNcH\xZ_cRPbrftX\#
    [z[\a|uRMGGquX`qpSpSnofTMGsMGqPZqDkRvfcTi|AHmUuuPfq_sVv`t`TZv\?GULtm`zGnufsGs|d]WhbwFoizBEGTdqdqiR\ceyf|rGokoNdn\#
    HNeYC?]~EDo\NzvR`zuXN~GTves[WPkI]uNYnGgIL[tmpqvFjqkIdArvvtkPE[tSFXm|@cjSb?P?RTkRe~PwPwLoNYniQBQApzNVgKRgZ_pzL}uB\#
    vk\U@BkI[\@KaWrAi~BRN~\uuBsOCqMjbo_[ZFMylYjqt`bvs[Xg?GtfM~XNlx]ocPbDdqtmpzrvZGdedel|cTdSlYF?t`tmcH@TrfnolemYvsvs\#
    kmuHeTaTvkvsY[Y[bUuIY[tSbUoJeawBoJuHvbUzIx\uRqAhvNBsp_lSdZS@Lp\PtOs|gusfbIsdrbrpespSQAQAuBklrbUVUVjTfMfMuM[MGTL~\#
    u|q_prS@VNrdt{BBTPoBBDpwqzqKBRuHaxScQAYtbDuiSg@TQycuZLNotmiq_t?Tg`RndNRhN~lFbIK~ZL]``qHuBAuH\uqFuvA{s[Z_R`ONt`BL\#
    O@@NnUsMWf@QsV@B\ucuPiui\unoRg[MBRdvGLiNi@Oug`jqT?Hi_QiDE]XNshRT[\o|lsRdrqYIvsS@eKMaleS]]~tmWmsGvfi[PO[\XKvf]Q]x\#
    uifjR~HN`[vsXZtmgPtCRgBRuarSRnrpR\sVuaViPO@`hHIuvxvSL}gcufqzskuLQTeyf|jTBRnbkaQTX`tSRNv`fu@xgIS@dZvzvznolVigtzeY\#
    ]XUco~nmrvKs_[m|jLleqHO{\uoN[\SkstYx_t]OUVcA\U\UuHhVva\?[{shYDV``iYetmfzdKitQsu[tmE]neuM[xWBlFvzpIrvYIWBdntfl]\y\#
    dvjMMsnMcTHCs|eaS@pjfBrvaMKRKQq`h_tIgguagYBnh@_tnbvaWqNYvsQTjLrHshfisZtmsV?atmuao~uarZcTsh_[_jorjTshvxO{Fidq?KQT\#
    QTcLfcKtDI_[jODVdZrfC?swoNjTZiRWsPh?pzR`R`]dq_hH_y]~[C]~]sN~tIY[V]biBRuMIuKWS@]~d{?vbo[EuMtf_[cTN~shYtYtuRF?nbqp\#
    M}t|gEggKZ\CqztSuarvNolpeyMahFkdZisPjqKBfjS@]UPbsdvfeyZ_fc?muRtX]Urveyufv`kvMXs|QGcuehlVo~jGrvrZL?Y[@M]UAUtSq}Vi\#
    JVt|Bis[ufnnlklsHNd]eyi`@BeKUVIgkf\Cm]v\uf]hlkfPtK[\pShashqFARbwguAU?Gi~jLuHCGaqcHtXe`uHvRaEuXhHcTNYWGtm]orGFiEN\#
    W|hDb{f|vWY[Y[@BhDkIeKjJUcsV]IrSvQfjshshf|b|cuYtViNVvatSuHYts[bIl`s[tmF?\yeyRWRT]yuHZi\yS@noBRFXp_kIcuZRtChaO{uH\#
    D_?Gh_hqeKOWIY]oKbuajLlkh~RAtmpwuRjqhauhuRfcBReRnbtIhHPOd]ufbotmokdZ\yh`bok?uRokZ{ZSfTcTcytmK[bovz]U`F`FaguieSvz\#
    LjpeS@AqvzswtCfMo~pwAU[\Uci@t]u[hUWhdvpggufqKtjqoNDftfvzhSS@vzcTYzC_lsg`hchcuRdvfchulkpuViGKkruaoJ?h\OpIbBlpt|YI\#
    uH]~vvSHvkMyYIv|VPvgOrrnuHAUnonoIGnbaStXnou[ZLuHqenosjULGqlSULswunvHAgWitmswUonbGTloZ_fTakbACMj`DVur[\uf[\uMfTak\#
    klX`v\\US@hqCVZLeykdWquanohq]ohqqduaAUbAhqkdf|Ed_cU{kdY[sVdDoEhqjxihrvs|bAZidD`bZWuHuHAUkdIOAURnLjPfnptFM~eCPfoJ\#
    jOBvvpDEn\aN\v\wojsBwBtFobPfM~sw[`nMQ}Q}Q}Sa\UoNGTnGFof|SaFidDshshbUrsrqu[dHdDt|ecrqrqrqSat|QAbIvf_QSvUcSvrNSvSv\#
    nouOGGaHhH]or~hb_[i~EXs[BR[d]Uq__]qT]UsVONnonzC\[\s|v\s|hHvQs[rveYQTdnjNqTR`obqWr?eBeBs[EXeB_[s|_[`FdD`Fobs[D~rR\#
    [nm|rZshcTQtZiZiYOTzjTlesV?qnbuaIxp_`sleuh@xt|?}sgsV]UQb[\jqEhrfjTERjqjTE]]Ul@TEsh@BboM~@TwCwCtz_[TEaMUVt]jOcTqe\#
    _ktmS@tP\CdZrSi~@BMLbDuhl@Y[jOfu?hqedZHNjNO{WqbItPehqst]uHBsX`@fd|QTSMt`O\dqQyQ}SklFO}uHgIno?hrvZLoEfTcV[\qsrvu[\#
    jnsfcTt|]Iv`dv\yQTQTuat@DBkPlSRnRngucTu[shlkM~nbGqr?UC`bTPsfuMsZbw`zb{bishlOagIGIGpqdSYt_[bijffubUbULgUcL[tftfTE\#
    d{d{cS`ZQAv`WPuMO{Wqv`rvs{BitmpI]UBEv~`GO{vQUcuMvzu|Z_uarcM}RnkvtzqTuHvaOcunt|QTvkaCeBtmeyWq[\[zZLqpHCeyWxetuav|\#
    bo][hktmrvv|E]p_lkaMkduajTdnr?Pfs[sMDvM{ln]U?Vd]sVpIaJvzrvBEN~KcjquXhcLp[\nomHpIv|\u]DaEF?N`D`Orr?dnvRvQFe@BD}l@\#
    kILhwAM~M~s[uaivdestE\C_kd\ytmb{vQdSdDdD]uNVQAwB]IVxt|\yt|`FnFuHt]guuBuBuHhcsn[\]iaMs[NY@BwArvhSlkM~dZ]UtVuhuMls\#
    ]UcVVwdedeN~YRs[_[F?uRbQtmrvgulFFsLRdvN~N~hctmtmtmbKtmJmZPJcvgZ__GovFsFsdKULwCkP_iUL_[sVjSjSE`kvkv[opFpF@TvavSXM\#
    uH]ot`_t@Tte]oSRujBrSXDBOrohRThcnoRgi[vas[Y[MarvvRiCMLg?ivf~qkCmGavavgC_vaNYf|uHuHjNjn_tlsohMLv]omkPv\nolSs[AHML\#
    ViIZjNvR\grfMLrvFikb[ou|WPehPOYWv`tSfTrvsPBa`yAHjNO\ULi`Z_qFfT\CqQZivfkVeYe\C?WPENgIAHvR]~F?S@vaYkRTJxBRBRvRfTkP\#
    F?RgfMAHIZfqIx]Ushbo?oBHhX\cCVCVhjSzfbZLt}u[[o?pi~qpu|V`i}f|klBikdP~JsVitf@w]UtSdqsVvsaruRNQiqN~tffjUCKbS@qsinR`\#
    stuHvaqevatPPRwCswr?Viarebqpu[DBCVGqbiBi[\?mo`aEuXrSpIoNkluauafjpNEFstR`_QQTVrd]mucubwpNvaDBkl_Q_Q]u@BbYdnuMdDML\#
    dquHIxF?r?o~kAfjFisVR`Veara|BRkLs|brdSdDds[\uRshqpuXcTqpuMt`tmqpNYi_\UZig`ZiULhV`qBzuHjTdiRg_igluHuuBRuHuHQ}mYnv\#
    Q}nonoULNZuMY[S@YIsVrHHN\u@TnbNpvR`\qFS@NYfTshY[Fsi@]~v\uHfT_yrfnMmHtZ]~ONvR\u\vizMo\vBRBRnUMa\UU_TZRNBRak\UCIsw\#
    MoWP\vYIfYWPrf`F[\[\ViMydqdqnyZuvaZiZiuHuHuHuHuhuhnCtIsGqstmikuaHNDVC?ON@}ASuXfnvRuRHNHaDArU[\R_vfuHrqGFBRNYdZS@\#
    rqv`L?rq]~MLs[t`Y@tzZGeBYWr[HLvatS]~r?KtvabiKtNOi]pDO{[\FivaKxvgbitks|]U\Unw\PB{Z_S@t`rvARt|rvs[v`jHH{NNv`HMCINN\#
    IVGF\yZi]QZieydel\AU_itCtCBRuHcBleM~OwSk[\leleFVadNKqNS{jfntLjvarqeadQRTuRq_fysGvfIGsV[\sVs[\Cu[rfKtpLa|o]Bsjjj\\#
    L[GXpwQ?jthV[CtMhvbGshtCXJY[`sRgSCpwpIsViRFiJs_[uHAUFsfHitvMvEtz__@xi@gvv`CwDBqmUhYiLHM?cxmVIsNYM]uHOhu[S@[\iztI\#
    ughHVLAts[BRt}katXKtCVZ_tTJMBioNs[pzuXv|Pff|vauHnohEouoEs[b{UDbDgCvas|cuqiVbO\XNagWCYDjd]OoNo~YekvtzZiZiHN\JuHtM\#
    VLdSZivztSHNnGiMY@QyaMO}q_ULlMs[jnuhizaWNNZiQpswqstm`qEDguuieaqvuX`BBibUkPuho]rB][s[vWdSqTWqXTkaqTDBuHjqZis[AheZ\#
    uHYDpIlJGqbJsVsVu[cTbxZLKtuHuhcThpguQTlOtXjqsVfuKtR`AhNNL[FifGcT[\VPVPtIM~jTagq_d{s[`zWHhHklI[PwWPvQ_Arfrm]o[\br\#
    tV[MX`_yMoqTqThcrqJzY[[Fs[FptCrvZiQ]m@v|\UuXN~_[D_GqNNAhkaD_MaVPQLguuistJjOfZ_KBkrlctIEDBs[Hv|nwkQIeAhtXrvTZjqrv\#
    uaq}BRtXZLRkBRuHfcuXXnMzuMQTGZehaSaMua?GkatmiHS{sLv|mVcRRguRbIbIlOUNuipSmgjTt|pIZ_[\Uc_[JshHs|`qv`uXD}t`nbC_`tuf\#
    sa[CuXtzcTEBqFuMKbJMjspwZ_uinhfzULnUE?jHgIgIWPHND_D_D_L[fuhQvRqs@BokeYVPlOEC_QZi`qcuiRpI]uuMeBnGrvrDeYk?n`uXkJaE\#
    HSvYdp_tjTjTuajNdDKvu[IGvaqsGqjTl@izAhCIkr\yvFHNcujNbIZikPGwtGuMs[s[FBpzQAPfPhpS`FED]ORTRgb{b{IXWqjTshfu]~dDsVD_\#
    `FL?shpznii~uHIxshgnMapz]~pIMd[_rvZXO{kdkd_[EBaWs|uR@RehuHdSmc`bZFfGbo?GbrtobYsfHNuauMMLfM?YfMPf[of|bvfGIYvaiHiH\#
    tmtzC_vabDbDu[S@d]fqGqZiF?fMbjZFtXlYF?[\_[VUnUuHcuggfWqD`FTETOTOTZuhsV\UlBoNlhYlGqsP]UTZDjkO[XkIvQO{LJScO\vD\C[\\#
    vaaD[\bISkNVvQJuTZ\U]Uua\UttdqYlvQs[Y`KOMLl@Y[Y[Y[QToBqTehY[cTR_pjB{N~_J_LuHuHm|Y[R`tmoJoJD]umkvDXjB@WL}lgRTlsun\#
    rSvRN[TKsZavS{nbEaH~T[aksVNUjqvalebYfGm]tzIjAAGFlaEnjtAE\CuaST@Bsei~jja?QTNUZEHL[otmbGBsGA_[sGY[uh`F@gkdMkv`uirf\#
    gRuHoNvnjQPKPCTKnXjQS@iq@T@Hu|rDakd{kIuiY[AUCVvPBOgg@bi~HyqLv\vHtzAcXxhHn[NgHNiv\CeReyGj\QIYl@fuIx\TB`vJvkMeDRgI\#
    OBb`DDiqAECxdTgMVLjq_[pv@[rSH}@IUZvxBukZ@j@jNYhH_[bYde\UjnuXbohqC_v@jqY@VEno\Dv`hpUQULlFlGLoukaHHcs|EEZiC[uG]ggM\#
    @jHNU{OqVgQAQAva\K?hhzv\Ta\yamO{gXOUdKvHeBOarZ`FdK_[vadvtfsUpq\SguMy\yv`[\Zishua?GrSiHL|C_UCqTv\GqmNmNa_eyhz_[iz\#
    \UuHqpnDe?rf\SE]Rn]CsV`b_Rqs[EHfErvxSSd}@]S|kXhc`Bu|oQuD`_DBVKDMwBuBvNeBpNoqb{peAH\UZLM~rvrlkdRsnUcVfufGDD@U_[M~\#
    eA?G_yuhv|GbJ}Eir?A{gMhWldLMsRjTYCGqN~m]d{klTEQSoJOQSONYvR[C[{qFjnjT@uoNj}dZuBtf`Gv`dAU{gd[VnDOyeEDVp}GFCVEjqTai\#
    rHtmKeIv_[q_jqaW@ji\]UdqVMfz]UvaMifMDhm]VPizJpiH\Uaf_Y\cIotmbIggYMlpGOrvDYK~tXemHUhcEwnopMv\[{t`ZhBstzZLtmut?{_m\#
    tfiUaSJ`[\Nob`b`GT\H_Q_Qr?XlZjT}IKo{Ob\SZ\\cuBE]vHAht|rvBEbosIkdF?TZdnv|T}\yUVkdlk[QIwHQvQpepeC_IxgtANE{m]Qet|M~\#
    vah|bg\[nQkvTXshowm\]ofqQvJ{iHm|MG]kqDAFAGMGcTqFYdgfrZZ?jqsGHBndv\QTs|iHlFE]vHTZsVQynUaEnUoN@jt|CMpNpzmLF]pj\{IG\#
    JsVMCVRsohNqEmpJvNcuGqHNVPdqd|dnv|SsI|vKJsqDYtL]gfeQ\vViuRva@KvaGNeYDeanHOf]rGFzf|f|bhDga`CF\ut|UVjqdD[\uRVxjJCK\#
    b{PwshlyVikEuHsmGqGqmIgxYIpDW~V`L}wBhVdSHLZxvs]B[\D}MpFGGFCeGF`FSYb|A{SKkPC_JWvxp\rTDLkdPwhVYts|dq\yLRpqWq[usU\[\#
    SvuXcHgmdqm|vxuKjSKO[zMymcD}kl_DZO]Ukda|Mis|T\C{@o@B_[uBQTfMpNfT[\pwvxIZtIboDN_[uBh}uBuBhHYb]UCMhqTZva]mVhf|\Us|\#
    bepz@jpNdqc]l]q\i`tzcHDTdturhVsh`c[QcTbaZLuRdrdejqjqLWjqbo\kuReyhsFXsMLRs|hed|`bfWHNLXcygkw@chN~rZM{\y`FbocZgmjj\#
    ViVi[ot`jSjSoJaHu[SkuHULS{@}R\v`jON~akRkgGUcX`EDswfTJFTZNdtS\yfuGT_QnbQAuaHx@B@jtS\yQAcuhcBRFkN~QHuHSvmYaM]PN@[o\#
    qzszQA]I]~tzsffuoO?gkP?Gv`NYv\S@oOdDiStMuH\ym|\yvlP[cuBRcmszswsGt]jTjTvNCM`FvNbwR`@x@xbouaborvPNnidD\CY[Ev\Cuav\\#
    \yV_qfPC]oGIuPS@kIvQl@K_vQPbLynptCvxvx]udSvxIxPbvkR]FQXFsZoBitdceyAMjTvQeteBitBid]S@R\tX]~]~hHK}vSuHd]nM\UuauHjT\#
    vaRTjHRTvQa|p_uagB[\[z[\[MliMa_Qvauxs|qe`jtSSib`S{WqpyNYtSF?nobDtznorqfufurRKBsVuiAh@Au|@x]U[EniY[R\XNVtFitXfP[C\#
    RgkdY[uHLutEtmu|R\qBnb_[tzurCWtIt{tXixv\dZKBXNf?wCf|BstN[CvSv|nwn|uaR`OoehhTFisGO{?GCV?}vgdeshbDqeGDnoZ_Z_tXbIa{\#
    \y]ova]onGqsYItmSkstmyswuBuiZiWqWq`brfshbUvgs[GzniDBvYvWsVrfZiXNGTrfq_vxwAvgjS_Hs[m|hHs[klPW]~Viv`uHva?zrfdSdAFi\#
    rqswurR`tXUJuH\PuiZitSfubIuBuRPYrvoNklehgg\ZiF?htzKBt|pjjSfz\y`qTTsMFijTXNtmcT?[[`[\fGurs|XNgIf|KthHvRZiA[WqtXJc\#
    dDshpz]~jJdSrOs[uH[\Z_MLuBuBcTpzqsswR`nbvSXNuHnJtInb\yAU]~tm?GuBlsoNfMt`t|AfcTGTbDO\dDtm[Mdqs[lkdegmd|dvmyqDtmvk\#
    uhuhl@uBUCuBY[Q[oND}D}nieYEXE[qTL{DktSZnuMkaRgi~lvs?lzizA@BZdZRcKFqTiMqjowv\bwbw`EfzZcrqrOGE[o[ouRv|rqJwbwb{ebde\#
    gINVrvexA{tlobobgIoble@TjIQAQANGcTW?[y_QBRtPHHKbmolsQPlFjqsZSvsVE]mqt`RTsQvzcTtIDVLjRHC@rYNbvReaHNuHSlULPZQDjToN\#
    TGqe]Uffrfbi_QeatzeKfjpEufXJAsAh]UO{TPt|k?IxKB@gPoYttCIiobIYpI@xpI[\sS]oUV[\ehBiBibG?}CWRguHS@ggpDY[tiPNtCGpt|dS\#
    hGQTeyvSVTjjKxuiYtnioNuxNYcTdq\UGqpIkIRnvQswsrUrjNKos[vaVLsw\C\CU\A_f|tBuBuBnohcBRQLQEdZCVHmb`X`AERTvfMLKbt{S@@o\#
    f@TAjTlVlpehnMpIvW\Pu_nbVvrSv?gjJBuXHSOqvLEaMaUcDL_Q@BS@\U@_QNaMg`vkBTd]EynEo~JTAxReVLvHt|G|_Qnovad]eycTlkEKuxC?\#
    vQvadeO{dqnicqbouXoNpglGjTv\jbcVuHstv\cTKmVF`zA}le]J@jleCVvzIYuHKbtVvk\twAQ}Q}u\RNULaHb{vQdKuMtzSpT}uLnoTcundvS@\#
    ]UXHViqIV`WCbDls?h?h_yqYvxarvakrO}m\m\ZL]W_Qt]QAvtgHur??uR]Ud]vQtfl]v\MyjTkPYtVo\uvst`pjmoGpAhqrbY]~C}A{S@l|qs`F\#
    s[bwd]RnjTsG`bS{pXdAkvqpu[eyAHdeizvsNY_|Euux@PUqBRNYWqvzvaleAhUC\kZLrfiH\Cqe[\sweB[Dm_ETRgpIfMsZcTcdPCkduRpn_[qT\#
    s|[EvxoNF?RTrv]~cTCNsfRwqFvabicu\UmBdZcTjTCVd{KvjqfcjT[oDV@DF?NSR`AwAHAI[Cv|Fjux[\cVizuauaUc`bO{qDTErqMRLpRTGqGo\#
    jTuftmua_yuHmklfJ}H?jbvxSZaQbipRv}vVVPRgRgGjklhKrfWPdqXN]duHIb_[_[HCLidAaivaKAQs_[An\yvxvzCMizOrIxFifGYt\UVis[PO\#
    jqM~ViN~d|valFfzS@UCizm|uHrSmkJhuBS@ZxrvPb\Cv|WsuHnhs[tgtmJc\qKBuaX`EwsPjGBRt|WWtSmHtzb`tmA{ZibI]UbIo~RVs|rS\@\U\#
    gIehIxYdY[cucRqpgguau[eyKvtZtXtzv\jGOn[\]auBJTKDuaK~rveyNk[\]U]ZkvuRlpZ_dncBlFstjLnoSmpzbosLuaGTeB_[nbIxBRs|\CuH\#
    FUCmiHfTbwlkUc\V_[pqt|v\AMmvufvzfzpS\Ct|]UZ_S{R`vHjqeKpeufs|lknovaL[sGqpd]lkqDlOvNo~nipqaMs[UcjTTWTWpei`qFTZKBOM\#
    h{[\owU]J|HBE]c|ZFeytSTETPvxrSkPtzN~\C\XwAM~deCNvkm\OiVscuZiuXjqWPSkSklHYtLKmmLhizGCY[\uY[ZLVihiuHTPaEViViECe_]u\#
    NyIXcFbwGTKxHltPklokRTqsVPu|pScHdqdAfTdpFzpSaMIxHEC?PU_TvWvHiTvRbzf}gJsuqeizvkmos[lFVa\UKt[\tmkIt]uRRMt`uLkPwAKt\#
    jSoNYtbIv\wBuhm|s[KBN~RQSvf|sVkPgwdSd]]IshmFRT\qPVb|uiosP}GqHEfM_[GVkx`F`FOGZi[\iHstQLhql|vkIIE[RakrlXYDjtUcd]b{\#
    TPIxs[nivzmY[\PC]~dq\UIxufpqkT\un@dShzuMs[Zim|wAtXGqSv_[wAuHkdjSMucHRnZiMy[\p_BXC|GqIxvnVp[\]i\C_Dnx\UkIM~uHC?pI\#
    nUdScTEpfMuMI]pwfcjTrDCNYx[\jqfYhquHTP\XuMi?kltmjTfTNwViKB[\bIjONVIxTZfcu[vaUfjqcHcHmIdqcTLRJ@e}ZiiReBvaTPPOufc\\#
    R`vlpNcu\uIxklvkdstmcTvkG\[`QTpSVnhcuadebi\yshVi_[k|dZuR\huMu[uRl\hzC_Febq_[oknUsFKtV\l@Dv_Quad|cTLYdvM{`Ftmbobo\#
    vkcNcT@TgmuadZV`jqKsZLtCuaZ[X@iRtSFsJEjT?VuI`F`wtSX{uabIbwbAoxs[?MjfjTJXHPkjbCMgbA`|JcmuU{uMtCt?uajqswuBTZsYpz]v\#
    iRY[qVZLtSiysdswJYnYm|W{IxuHQTuaKOZLvav`KbDBsVjTDBDBrb_[jqIFmcHNmdvfp`p_cTu|uacTV|MUQTo~\UvWgAf|t|gAL?tzq_niMLnG\#
    tSt`oND_`FBkjnkvpS_DuicuuHCloEtoD_[FMa[\O\v\uisGIYCMqT]onGuMON_QZoLRuHMaPO\ucuCMPO\U\UoNiRPbvktsabuHmMkPaTs{t`N~\#
    ZiZiUckP[\uHaoZiPbuHswgGVPgKeyey?G]UMSuaBiBRBRi~i~BRF?ehXNDVi~dK\CvQmTerrSt`Q}lksh_[gIXNkvPGmopzit_[QAL`BRmYmYeh\#
    mWo]oNrSMD\UpqmYPFgIcbqslkFijSdqvQm]vQfMdql@O\_ENzfu`FebjTjJg`jTM~shJcRgljg~CMS@nbO{kljbtss[Whtz?htfaMkltfO{MaeB\#
    kltzuiuiomomHLCVuXMyomcBfCkzRTVuOwn~kvCRu|fcLRZiONWqE]lPJcZVROMIs[rSeal?jTm~HoS{jqr\sVt`o~lsUL\uGHsVr?_QnH\@vakD\#
    fTUkYS]~]~mA`bYIpwSU[\BsBsEUfIvfR_tM`TY]hySrRmtStSkduIsPuiufXJr}GkGTMau[KEY[[MjVgIhweyMGfcSIIGipBRmtvaiti`vuujUV\#
    d]ewu|RniRcTd{DvRnrvY[f|ZqoN\WujQLH\rSX`crfTHwRNRbu[q_IFvSUcFMtmo~bD_PUZtBl?Oo\CvflFC}ZiBeA{u|awcB@PUcYIS{RNdbo~\#
    Y[i{KsRPIFpShuGqdZiqAkcco~hL_[mSvhnicH_}`XS@i`fdpwtz[\uXVPBMt]dkdqMad~s|jOu|]~uMim[`uBZiZiunGqtprvYWLlsudKo~[\Q}\#
    tIS@LajZvauMsVs]aHvkYLd|d|?mO}qTgCcHuHfTlF]ojOrvswtBYItUoybDNJ]d_[Q}vglsi{tYtMvaVbZLfzWVWBXx@sYkl@d]uH\C]~\c\u\y\#
    v\novxEDRNZm[\d]F?[CYohzt`]odKkvrvvWLmS{AOeavxNts[C_PCZLYItjjSHJboTQbwWqWoUCS@sVcUKBRouHuaqsb{Wh]u\PIG_Jeyh@Gqit\#
    \knbJLbUjNhcWq_DswOah[r?IUswOKqpQToSrQ_~EWqTcTomo~cHomqFPOb{bicurvW]uiZMNYYDmF\UvRmcSSVPtIoMoetfKOvRo@ahrjWqrSO{\#
    X`sP_[nUdA[CpqvxN~[vNN_tvzs[swjTUhVSXEdSFpO[izXNFiJHjUR\vadqKX_[qFKucIvWi{R`pIq_ivMrtVhHuadqS{fTGydZV[tnLgl@ZFua\#
    gVnbCBKNY[ufbiWKkltmDlq_fjvauMC_A{uffylcR`klufaM[\nUufmcdqvzPOuH\Ufgi]s[uaufnbnblpZLvk\UiDuak{qp_iPORVvHC_iVW]No\#
    rvsLlsO_EDrvX`TJtmUNtXfTXkehuRtmdcYPfjnieyunWJg`ViHNQT@heybqjTjTeyq_KyrvD_rGfcZrf|tS[\iy\d\UY[RnstuHuMGYno]iHKZa\#
    pzuaBR[Gnor?niuX_[O}iE\|\ykvtsnIde[MufggAEu[lF[LdAF?shKBhcvzrfnoeYuRb`ZoRn\UtSdnrvStC_uRjO]oWFqDufpjufcwt|fMvwGq\#
    `rpwMGrZd]THm]fVvHnouHd{eKCafDcTunsVjbsGkIu|nooy?GkknPuiIruMlk[CpSmhhJpqnols?Gi`JMIxiosMDvfqTZOIX_Z_jcKqNYvatKS@\#
    ]UUlTZvzqFqQp_BR\yZiWHuMTPdevatmnUeYuRKBeBbodvs{CMpzuatPY[BRC?IF\uakdWnGNYfT@BdqYoY[u[F?RTuXWHeZkluaCG[\tfFsjVs[\#
    [\dqdpde]oWPKvdnvaSkkIcTtmD}\yKtKBrGiRqQuBs[fTqDf|nHXCbqborZHySvBKtXuHeYj[eaaEcOizoNvRvRIHtSZL[OFPtmJvdFL[qTtz\u\#
    KtuRYItPoNVPuRswv|bUtScuvarvj?`U]IC}M|Zi]UsVi[[\CgWCpPjqjqscdqs[pgPwVbfumFpSb|v\KxuHvYrfn@MqFstbbRuBnMrCvkmJX~BR\#
    m|F?F?oNISjSdSrvmcmcGq_JGuYt@Fb{GFS{LjYIo~obizWquid]YIS@XNX`sh\Um|s[uadqbohquadSfgECMyWrQIs|uacTLtszdZe]KsuXYvD_\#
    cuN~uB@RZXv\FLeYMaMjuHp_i~_[pqkd[_vxd?hzW]]oRmmc[wp_ZlIxpqpIOwmcvkbiCMcufYnsoNfThNuRuRfM]ojTBi[oXNRFLhsPFyuMuMPf\#
    KbYakl\Z`j?WjSo}rvCMUcjquRCMbYR`Dvev\orvc[ureBcTu[tzdqo~va_PPDrqZis|i`GeC?F?frd]\UA[mcGqUcCM[MshdqkdWquRlkcT]~sw\#
    uRp_Pss|ZKt]vkdkbiPfRTY[bioNdZuRfY[\cu\tuRRgdSuH\Uu?F?MLgq\UboRTokuf]SRnhPcHboKtl@uXjqRNVU`FtmXNuRcfLVdvtmcTfTm|\#
    W}My\yF?uRXN@TvkbobogmrfdvlJshtmSvtmua[MCCfqV`NWZiswswZiYIdZuxvp_Qucs|HNvxununD_tzjTvfBAhvVtsGjSuHdqJyi~`qi`q@`x\#
    RqgIFsdDW@XJP~V`tCvaV`V`rvkIBsL}sfv`vkaMvSS@@Ts|s|dZJUtX_[pzAb_JR|pwpwCVtzqsm|vkvHN~rvnocuHNZ_vgY[owboqp]QtSYDlF\#
    dKZLtzsxtPshuMsWvgt|norvO}fqun`qYIc@sfIWZ}v`jOts?SV`GFZiaH_[RTnMuBZi??qD]olbdKs[S@_JGSjS_FvxqprfWhizbwnDtSRnHNlk\#
    Y[s[oNXg[JaI`@sws[trWqvs`dNYs|[osVtmeBWqtmZLfG_[NIAhRgdSbU[C`hs[L[gBYIF|S@?_]IKtRnjNkrlcsdkrtCFwtmtruH`FuaTElVi~\#
    UxTEniFnnMtMhVUCrvGTX`bIvfPbsfZkRnbqtXtIZ_\y\UBRuRvkZxrDjys[iFiDF?tm_J_JuaeymorvuF]okrlpeyZLtQvSsARTkvp_tzdKvk]U\#
    uxU{AUY[sLggnodABsUVrHqDFsm|Q{C_Zfs|s[sVs[uiX`Xps[uitMg`m|krt|t`fTc{_OsVlkULtmkId]sdBRC?Kx@G\UoKuHdnBKLeuHqR`Fv|\#
    sBY[uHva@Brvd]XBiRlb_JeYbUnGLRvF\Us[s[s[uHswHNZ_FDuBj{lVtmt`k\`bNVP~nb]@BApDdDuadSqsnMRgRUtmkCboeyM{uH_JfG]~\yLv\#
    @RuHt]bodPmbD_p_s[lOv|cuZib_s|dZrvuHs|vSZiL}hzboltC]X`t`]oIYNInOX`boC?lkcVf|AWmHeBbe@Bt`Zae@dDcTdq`FdDtas[s|deuB\#
    D_lYuhboKt]?IRVP_[GFfTqDbovkbodZLRuavUvSi[v`iqGquf?GrvWq`F`FS@uB@TO\uBs{v~okR?ifJsaMuuO\kIuXkIid@xi`Fs\Ui]POJsua\#
    vHByO\ARC_Jsu[u[POtfGqhvhvjL_SepptgIb~leeaR\ehgITEsVtmTuAho~\UUcIsTZnigINvjqlFlFvzqMs[eaa_jqsVUcs[cTcTjQ[{TEqPA{\#
    lFKBPO_[\C\cRnjGaM_[aHIxs[Ahd|]UeKmYrvcbPwqskP\us[cTPOdKi]irC_pkIYrvbOIYlFlF@TRTkv[\Exvx?rTavsV`eKu[TKCkYWtfuMRX\#
    vsui`IhwNobDvfgIAhi~_[HsnmiqsfrUY[dZR`i~hHt|u[UVt]_[MaC_arshhqYGXG]OXvvS[at`m|nrlkoJO}b{POsfnoa|v`uapeuaBRegnz_t\#
    cTsfuM`fXLAhvatmmocTWqsh]~i]R`sw@vjThHC?uMbidO\UkIbUtmWZv|fTFiQdvav`r|fMDVL?nUdKN~d|Y[v|VirvRnsPuftIvkemrvJlshrD\#
    \NguT_\CYWB{t}u[eyE]t|peC}fzYtufpNeKuf?JuanoXNkIuHv\DvTTeY]~\uf}vRF?@B@BXNL[BA`FBRBRZ_jSdStVqxs{b|owswoJPw\yTq_t\#
    POZiY}shWepqfat`hqBs[Mh~fMdKg{VcoJdqpqplfTlYZSguQgshjT`FtXfpt\eDdquapSrtkvSaOrcB@T[\YINYJcSv_QuajTuaFqeKYIsVS@fy\#
    ]UtfCOBsAHuh`FfL`Frf\_eyMajLrvZLshkIdZMLuH?ojNN~S@sls[C_KcUV\CnMjOKbaMlVninbpx_r\Cfum|d]BRv\v\`FRNde]o\y\UcTV`sh\#
    vgULtmtPtztScZpSvkkda]t`AUQ}stt|sfXHViIGtS@xitb{MyuRZjsGQTHGNosVsVGq`beyAhqpshIxWqkutmkvtXbwcTtPS@d]tfs[dZcT]ocu\#
    pjpjRnrfN~C[vQLbfuua_[GTbifunjsAq_IxvyBNGqY[jTQTbUFijTBErfdqKtVQtmONAhdSkdi~i[lOvxkdRN]okrPO]UZjuaeheyKBtXqTtIML\#
    lpfu\UrvlxZLs|Jc\UvpFmculFsfPbZ\tfguY[uRuaZ_l|mcd]nolkpjt|sGsVv\]ouReKqFd]qDcTbwViqcDyLp`FvSt|?GCMoVFibUvpKt]ouH\#
    L[KtjTcT]~pokvtX@BcufGvRuMuBuRsDdqsVNVtPvFt`l@MydSdD`PpSZ_VijS]~RT]od][\Zi]~?GBRD_l@uxMy\yWHpzZmZLmcp_q_Ixua]oSF\#
    CSoNsGwAbos[\AtXlxsPSkcHPOcTvalpcTurkuqTVip_b`dedqcTurbouRf`stksVPM~urZZU{C_O\CzUiYsjH@xlYcTrZ??YTj|@xiyR\MasMiR\#
    ????rZY[dZuHjNKb@j_tFiHN??MyfMDKvtjNBsvg`C??KbuRjTshdnNYiRfMJrBEdSvFsVi~MasMuRtmS{MLnbq_q_WqFiniklnbF?F?l|nipSnb\#
    uXohdqSTP@BQRnhqq_t}\Cnbu]N~S@ggOEjNOvYtqplLupebBRBRd]t`d]FigIqbRTS@UCq_]U]UlFrvBaq_gIQAi`\urZMCggd]A{v\JMgDgIEG\#
    q_SkBRL}ImeEjTeERZuHChYtn]uagI`buHd]nUO\IYYtMyvt[orp\uGqFirEcH[\E]d]O\rDdS\u\uIYi~O\O\jC]dMaoNoNNzhtg|g`OtBR]UdD\#
    TGTz_Qvgsfm|tSiPcTtzGTu[@T]U`XjTsgL[BRuHcTv|JsRnvkiqi~SvQfKjt]vaM?GpBtvaqQ_[[\R`UZm|\CtXvHCVhIv`uX]~lFIQqsuH]Us@\#
    ZinutzHNvaU@tfeyPC]~swqsr?eai~swp[STcTvaLpQAjDmob{oJZUshuHBFvRVPpzR`eKdUHN[\OH?nHNBRBRfuUcPfQervuaL[tfvkL?Manbvf\#
    IFuaYWRnb`M}GTr?uaWPsGZLar\PuMuHdnm]`FHNs[VPuHsH[\Js@xZpd]E{oJiPG[L}CIpzvRC?nbL?d|uHv|IhvR[~pNmclOONdndpf|kduMuR\#
    Z_S@dJdekPd]b{shR`MouMX`?c@xshVPWChzuarvuHuXi~cHbloNMaCYN~dSbiCI[\HNtztX]Uv`evcT[Mba[\N~tXuRuMl@uXpzN~d|dvdvC_C_\#
    Vi@TRNNPCe@o@pCLBcuxuxehNQ@g]UZeViKbdZTRf|[\\yizTP?GQTXRWqBRZVIYjqs[?G]HXNZ_XNu|L[XNswuBieXN\y?GtIZ_CrjHX`\yi~Sv\#
    iqvg`bkvLjlOvHUc`b`bvgLOUcMwPOfvjTuRuaAhvSIViyX`uRX`uHC_rfXq?}vQtm\U?ssZbIRTSlM~i`S@kvHCM~dqvQfPcT]otS\XijVP?hcM\#
    tSIuMy?hUccTgIGxSvtSeaefvajTuffxstQ@tCiiRlRnPzfufznlno[Kfci`R\fjGXeyei`zshaknot{v`@Onb[ML}v\bD_`nbIDnieyfrvkv\v\\#
    fdnoufIchHvzvzFsvHZOCWf\deZwqsfTOqNYg|fzotHNbD_tgCv\qetzsKfWvff|vTv`ey_vkXWqZLNoGqLx_tQTeYshs[bUbi\Um|q_WIrfG~no\#
    krdKtf]~v`cTbipd_tomZvPOBRi~gI[ChHdqPT]fDVvgua[CeKsftIZiWHunKB\UeyPOYWtXq_[iTTl|ettSRNsPfjIYbIfTsM[hMyGlaMpNsfZQ\#
    f|fOeYRgu|vRuHOOakf|osKtdpHNeZjHHLViebrfmGBls[kPjSvkNVnbosdDGF\k`zuBtTqsfXcvV}\kuB?GZivQ\UUcvS[eeyIYm]H@t`t|[UfM\#
    fcjLfccHWY`FtXfc[MdqfMdeV\eYcoIxqD`zvkehVY]o`WowvB`FnospnbvaYWnbuR_[vg\yLpPb?G\yvFuh@TMmOrOR[\vzS{sVMKatTMs[RTbD\#
    MyeKmoMa`FcTS@fuQTYyaEvajV`z]UCPQTtfi~vWtJp_vpGFPwrZtm]oRnRRf|vM_ruaaRrSrSNzvNv\QTRbgIvkbdBsi@jNi{dZAdcBjOCdjOnb\#
    uj?GcTdeqsuXcTbDIxa_lFvkVeVkQTgujndqVr?GTpaXaetmO|i{s[b{UNowsfkPklrvkPuHaak\aOF?bwYIuaswsfAQdfqvGFGFQoJ?UKealOtm\#
    mobUuaHNYtdqES\UiOpIvxa_iztmQRagGqjTKxkldS`bC_Or[HON\qX`da?Gp_lRcRAhuMPfsVjTd{rfN~TNAhjTGTlxtmOaOrP]rS]\uRBsaMBR\#
    rvow?tPbsfMyNoguiz\kNYpzE]q_jTPwRntXlOkReKULhVpVQTKbd]pAqDARUmi~bQm\cHLpq_jpjbc{i`?QuiPuvWaMb`vpt|WHrFF?jT@Kizd`\#
    dq`zJsDSuMcHC?jTf|jlL[v|klKOd{[\m|b{l@vFNV\Us[dTOrOFUPCyn_@KNYcT\U\ys[vRkPPw\kuavt@E[Nu|cH]UIxuBYhMyuH\ui~i~uajL\#
    Qk?eaM\UualxfMiqKbC_tzeKDNsiURcHcHvacTcZRTlOiquRcTdedef|C_okVPboDNtmj]nocTlgnUuho~jjpqeKs|t|shHqV~vaBIPfIVleuHno\#
    u[vaqeRbS@Be]nvap[eywCl@Y[JSnbp_KnExfYeBuastsVqejHvkVisfva[~TPv\TPcQ]onbSkbUNYM~[MqFjTUcVPwAdZdqCV]oM~vadqFXBRvW\#
    Ziu[s[uMvz[Mv]S@ufsVshnKvauHeyo~NYAhvxv\uS[\TPqDo~eKpqS@tXjTuas[[oo~FYMaVip_cThzfZM~cTlYuhqTurcHlpuauaHls|kdX`r?\#
    tPo~ler?vzElSvuLshCVhVkvkvIVRgXYuiaMfjva]~BRvauaBUar@xi~hHcTu[_ri~C_dZf|HAhVkdtzwCvavaoN_[vz[M\@GUqsoE[OTauMvzva\#
    [`lePOIDvkZihzDGs[TPbwS@tdomeBbUSv]~qTGqoVnMoptfd{dqUcwClevvAH@j[ovavabUcSizY{CYIapZuapSeEstuHkcBs[\S@BiiH]UIVv|\#
    tSGUM~sG\\_Zua[|tSB~vaM~\C[oTUTPUclkp_lk[\aEgIDbezH|[\_VpS[\uRsGkvmcX`uHZ_ka[\p_l_jS\yDAqwwAeBp_hzmcZilYiHuajL\A\#
    rHsGCJYabDeBCEmclZ`_cTLW`Xr__Qkrs[ajaguanb]~t|JprRr?b{kavNt|BsAUt|CVrZaw]EkPONsVWBt|OqJst|qe]RJt_JswGqakLRsPMaar\#
    aMvxtSpSVPbIPCvxtbsPrZtiPM_[krk]t|qeFsuaq_ON_bdDs[sVbIJsaUbALUdeGqL[dDuxLRkPkrPDuxdekacnIxnoS@jqIxYIjTXNniRgoNfj\#
    apvQvkdZdhCV]~]~vR@jo~`bYIqwpI_IONuHoN]~l@]UjNPbcTvpEXNVLjZA]~`z]~vkP`]qizuaHNSveavkrfPO[\\y@Tp[[\kdvSpetfmEufYj\#
    XFswEVBiBR\UuHO{m|niMENYvkgMHNUccTkafuAUnRo~S@EJA{RNL}vzNYdZv?i@RbUVRT\CSvRTnoehjOqT\UkrdefuBsd|Vil@HNuMt|shBRkr\#
    bYNV]O]slFphlsRNbDvkO}[\L}XFEDvfakbiBRmyMyv`EDS@`kr?i[cTbw_[VP\kWqO~sfvaGqp[novkwCswnMqpEHtmTPa|SvIYbDTEuiiWjqsw\#
    \UDFbiv}AmBRBRTZHyMVua\UNLUcHev`_CmxvgdqC_[\dSp[`eS@vHUcagjqjq`bKAVPrpEDv~C_u|karSd|Maswg]\UtXBspestshjN\rnmY[oB\#
    vlK\KBeBsVO{k[[\]UZ_tIeyRTJgvpjGRnvkYKkaYWkvfjjqUcbInodntcX`qDuhIYTPR`mHv`UVhcjqswLRSxioPOcTBi[[IxmzHNvkD{debo\U\#
    DBcTZuBRN{KttmizDdp]i~CGPCuafqrGv@myVjuHY[F?akKPjNIt[\VipS_cEGdqhVpjLRONpjcBPbvkswC_fTm{M{dDMaN~S@\UfubIML\yNVZ_\#
    pib{urswdqnourjTi]jTi]Sv_[dqdqtmC_MymTaVUVjqcuC`vgbinobobIuauhXN\rpwqTf[Ip[`uHjTqQvqvgA?oRvgjqvxqQdqdq\UrSuRuabi\#
    dekacubojquhvf_icuBsPbw@cTo~d|uRuhvxuafTNuRTnbvWnbiMX`cHshvzhHLjvRjqvNBi@xsVG?_?lpRgBRL[uMvWfTpwY[@TcTSv_[jOf|L?\#
    h]vgHNpSqecTs[pSYIqsKkEIuhuddSvs@jb{RgQ}l@X`dAshS@dAD_]~cTuhdq_[jTLe@jvRdSv|_DWRYtmZmYqDBslpfcYWtSv|Y[\UurKbcTs|\#
    S@iHAhUctPTPqDkv\CD}vsqDe|mZRguxaE\uf|mYmYiHs[dA\ua|C_ZLoNv|shiHrDhccTwCNYhcOWbof_o~_Q[zULv`\zu[[\E]vgt`NsUOiZTb\#
    rflesGsGkvgMvzqzhvRy[`oNKHB\v\foYIva[\RguileMa]opSAPpjL[_Qum@T]oS@vajTvzIuYIumcKs[S@tBnbBXobl@dZvkG@SvtzRbrS]wML\#
    IxnovfsllE_J@xl@f|oNwAbD]~leXFtB[`vkIYVD@t`FbDY[KbUEUCqF\Ear]OlF?Nc@tYBFshS@T|O}lkNBuMcHs|_tJASnO\qso~\ustZi`Fva\#
    \U_}IFe[v\eBGqkvoNAHqsnSZVkhCXtPqTq{s|YIs[S@qpm?PfbUS@]~Y[vasn_JRn[\tSlevGGjQAcVeBdAI`lFnMjTjTvvjTrfjwshoJr~jXqF\#
    rfTErqBEK]DVWPLgV[d]jfvQBRFudZfcjTkaF`v|WJv}s[vztIdA]oR`l|fuuaKxRTdstSuRnGjTtSst\UaMshlxfc[oPbIVNY[Gemuft@AUo~kv\#
    BsZLUCKtfcrvS@rvq|UVfjs|cuv|B{WOuMqTU{vasLGqF?MLsfufv|tSnirvUCtXuR]ouHvthHAHUhi`Fx\UKdlFokuisfLcs[lkqFS@uiGpTPll\#
    Y[uoqQslpSv\v|qFZ_DVBRRnL?cTpUtss[KxcH`DjqeYvaeBf}jHcufTtXKx[\DoLeR[eBBEuHmb_Ut~kI[Csh[\motPlVtXp_`OE[wCvam|mYdS\#
    `ZRTdIKOwB\Ul]F?l|tPZiYtw@s[kIuiL}fwVo[zmc\U\uZLkUKts|XjBRFJuHhzp_oBmylu[\CMjqboSTt`w@jTizcpf|cHs|w@bDu[tScHshF?\#
    \ydqF?uRDZl[\kwAw@d|cgNEbocHcuo~_QuaUNvgk?Tau?[\rfbD[\lervuiYIKBi~moTEgMlev|V[RgvasGR\vkv\hvoNshSvs|S@cuv~nbs[va\#
    vfvg@xS@IxnMuH]~MLAHlk]Uarl]O\XFZiT{tX\uc@`F\yqsUCsw_ttPs[p_qF[\qT[\tSdZuRtSjTR`FunGWHnirvfcoJBEIYqFd]lFvGvQrfds\#
    vtvzaMst\UfcboqTfj[ouiZio~QAPbB{shUVvtZLNYeBBsfuuf]oS@lsv\RnL[TPF?cTuH\UCMjHeYcHuRpUfkm]s|dDm|vF\ujqkSZL]Tw@Rys|\#
    TERybNRyjTC_jNstvSTEuRuRklsfVPwBpzGqjTsMuRcHpzdqVPrqrqTErqWqd|d|S@nbRNUcP`]VehUcfuTE@TU{bW_tS@nbtmvSwAU|vxuava?h\#
    RNbsoNo~i~eKd]@VRNcTFsrvBR[\vFIGd][\_tfTvSd|i~[\[\dvtzfUkIL}eysuu[u[Rg@TTPtzUckNuuTYdZsdvkNYtPkIuHsolklSlSjrZLpp\#
    shsdtzaGk@uaUC]UqDufs[RTm|Rgm|cucJUGh{kIF?YrULuHIGsMRgYIHNHNL[S@sfA{uHb`uHBjdZd`val@s[s|sts[s[aMkPZiZioWmoYI\uNv\#
    L[R`NMmoHNvk\UtXHNjGv|rfZiYWXtXOWq@BjHuHcuYY@BdSiykP@BRTuHZitXM~t|b{b{aHehvWj]UVUVUVO\O\RDodiKR@gaPecHqpvzUCFsXY\#
    ui@gi~IDo~JD\C_[[MIxb{d{[`qDiRdnh{\uinu~dn[\b{[Mu[f|ZFRIuHOrt@MKpIkduTHNMaMaYIUCvai`hcMav\GFdZv`u[rKdEdevahqqeRG\#
    tfqnU~tScuXNnidKjM]~_[BRNYWPsGtSjNKtOrhHqp_[KtbIcubIKtcusMbIcucuKt@PnipIqpbIhfqPMahqka\bqpqpdeuauavSo~pSpFpSpAvS\#
    vSlquH]r[\kvaWD}TsCcZLZ_HNleswlsvgufPOTEGiSvE]sPFiUcoEXAS@B]RgitRq\kR\KLu[gW?~aWlVULuWsGt|jTBikBBqs[RdaW]~pwnbvf\#
    vRs|GjrvvgO\MAB]@TC_l@q_AhUepwRfR`vahHi{KkS_iav_shwCit\CknHWAbgIl@Y[aMHNuMtStzdeO{`ldq]~iAtminaxuHV`SnSbO{IF]OtM\#
    tMQ}?jYDjGgbvzV|HLqevaL[eys_L[s|eWeW[\s|hpa|mIuujTgufThz[mrhC_sGZVtP]?_@u[YDLsdLFXqpeyKBnb]cNR`ELEqgIBrSiqGqhAST\#
    PCrJhagui~Ucd|cTcuFrLe]UbxomBhC?d{jGWU_xJ\Maq_g~]~g`bfuB?AODnbK]S@S@_[R`airfO{i~WPv|OrsPeyRBP|HNKyd|iRNY?htIguo]\#
    oigguivflpQTmTP{t|\crv]?ua\CPbBRFiS@shhHfcrZqQrHARk@eBrZoJqDpSvtTZuHCsdD[\i~s|TPeBCMiRFiCDWVinJZCG\uSFqDf|s[JfeB\#
    XUuReBvat]LjcvqsizhHJadDL[PkswqSRZva\ym|YgL[mFstpaRguRMivnMaa|hzrOcuAiuX_\IxuH_tTmcum]rOUcjTL[CMt`RCsSuushC?tIbA\#
    betmds[Mujd|l@uudvdxukGTjusPVdD|dSVdvz\yhcIr[\TPIYByhcOqvdTZ\UOq]}tPpwv\_QshbSE]t|uaIJs[lQ_QuauatD_[_QtCVGnVnU_Q\#
    nopzo]nop|pzjSjSVPY~q_JcossfsVvgM~Jom|uHRTi[pwRT@xJiXFR\@~BRdqvf\UDvdZvhu|QAC_shTZJcsfdqYQRqs[axS@uxRncTnMuabwqp\#
    uarvC_fMhY_[Z_oJ]]Bsf}O\M~AHE]uHpNDvD}dnMLt]qiITNVMykIdquH[\\U[TfMjTdqdqF?okU@dA\U\UmftmCnjNtmtmD}D}uH[kOw]L?ege\#
    qe\y]UizrfuHE_fcfTSvjqtVuaNhktPOYmjTZdvzY_p_vastBiS@KKrvsVvajTnBsGjqleRzakSqYftW[\kjHptvRg@gl}tC[\YtYtR\Yk`FUVva\#
    uikd@BJVehtfRblgXFKtuMu[BsuHkarvcTi~QTshFiDvvkpSNoublVcxpwnRNYfjkl[luXXqgIAhAVUVfuuHuH_ij@lcUjhuhHCwCVF[tPt|shA{\#
    YIt{vMO{A]O\hcSvY[i{eySTl~UdBUrvAlvlehRT\Meheh@dEzf|vzNzHN[\]~deKthauft]uRkrTrfzcTlkuMUBj~E}GTsAXXvzdKsVQCViKbIN\#
    KbUVV`ZbEb]J]FS@uavkKs\uZiuME]@alklsIGedqsvfjqvkt`ZLS@KYSkMG]~tIJcEC]~Q}?hkPHNle\UqYZ`i{cT]oEkoNvsL}\Cl]BREDkPZi\#
    [oMyvzlk[JtKd|uRkC]opeuMeTYIvgt|POrvcTPCS@leuMX`BRDLuiNYEspap_GqGdsVCIs[UCcTSTvkf|Hlvs\BrSkvmspjGTRs_[eyfQtI_HGF\#
    nf`btmqpN]LpV]WqtRLp\CrqpYhxnSrkbxSQQTf}fi]UgggI`zbicunosPr?sh[Mu[uRuRULKBeaeaKbro]~NYl@O{VXIzUcb`ds_[rv`bhdbUTa\#
    jSupTPWPS@d{FiIYpIJyvQfGDV@TcTr?C_WqAUkd_tpDkdNY]eArMy]ok`HzUCY|UcdZR`]u?zrqBEvgtu_r\UdSpz]Nq_M~Y[[oX`L[qFKB@ZFi\#
    ZLRbbijTfPjNrvMamoZ]`?uHqejTrfEDg`v\rS_Qqkd|BRuHi`C_iqOruRuRuRswmI]LaMstrf_nuaAvcutXtXggEDsPKBnNuaB{er?hQTbcuR[O\#
    bY\ufcvCwCv~AUlps[n[?hl@\US@eB]~RmRnYIYIYWtmr?JQvzstlfTZjn_DfTZ_m}AzSkPAvg\crvC_rvi[[\Y[uu\PPbt|`gJtlFrvkGbIOw[J\#
    s[nojTbov|t|ufeyuioNNYvpVPlVt]F?`qbIYt\udnQai]u[ZtuMnoKBnouiv\bwg[fMcTlOp[Z\cT_[s[ARIxoYr?d][TN~jq[gjOLpufIxuaa|\#
    i`jSD@gMows[Rguiv`\U[\mHDvQyfTTTpekkfVpNtSd]s[UcbwlksMSlLpnoqDd|lsp`tXAhu@ViBRv|WHwCqeEDitbbMa[\cTnbbwuadZuRf|N\\#
    qhehqsJTiz?hcuKws[jNSN]oKJ]UrvrHD}uauH[fb}BRdqpWDBvRcH\veYtmdZ[zCGWHWqNYpSLInUnGNYfqt`e_C_E|LBvWmZtXsAY[@BfT_aKP\#
    vfDOC}\ufTKthaZi_uuM\hh\oNuMWPGTY[moakjqeKD|u|kIPCcudSak?GBVcTrv[\j{niCifMiRF?N~q?]I_zl|cHua]IIxYt\UeTuiAUu[l@dq\#
    l`ZiQTqTR``a``RQlsRaa}osl|tftSS@`FM{sVO{o~sws[desLnMjT\UuipedZuasfsO[vYIo~hzcHtXui@Rs`XNAXXN?GrvZiZi[\KsstdyfquH\#
    cR\uD_nbkLcuaMufL}q]qDt]@nvQpe`}RTOrs|Ucs|ob\UXWYImItCt`t|@jpNoNt`PfjLsChqI_eXlsjHpwKhuxGTv\Q}hHuRTPKtXQjTRN\UtV\#
    bI[`BsN_fTbb]oD|flkrkashdDiRk?pSeBuHtSs|cTuHb`cH\yNYvaAhqQeGf|ZLCERTK|pzrHkrkPrvd]ZiiRTPsLAUcTobJP?GdSuxtXkdbiXg\#
    rXQpl|l|[pYDdqpSrHebuijMuat`[\_JtXf|kvpS_JizCvBXgsuHshua_[cud?uMkIuRdeqzYtuhdZ_it|RTeyWzVqbo[\MyeYcHcHZiRuvarvbI\#
    vQZFcT[\fTcHZFd|[\bIdq\UmIqQcHlFswuHdvfGCIY[Y[dqiOBdpBswjqI~Y[tSLpS@tStSdqY[uaXNXT_[WPAUtmvQvQbICMmjoNIMkvN?[\kv\#
    Gxnosf`FvWn[uaS{vzUOZifMTZp_WgExnouHeKstAPQT@THNjqsGsGl|AKi~uhuh`bjTqsuMjjDsrp`S[?jtjTvftfKfgIrqRgRgXFUUuyS@lV]U\#
    S@HNPCAbshhHMLkvu`vHjNHShyXqWq_[cTS@lWvHUbi~C{shvkONCICVUcvQ_iHtqkdZUcMaUcuRcTGql@eoTrKbZiZiAQS@tz`VdKvkuHshbZ\y\#
    cTtUjN]_QVnUuHrqf|UShOVikrvaeYb{vW\Cguo~jTtI]UkvnSuX\CrHGFAhQvWqoNtXRnnbnhSTshvWsVS@cTbxBRJOtZu[]UMaMuOJN~rMZisP\#
    vapIAu_[fTjTjTua`b[jfMkIpDs[d{cTO\OWqFbUWqWqW`AHR`fmrvP~sdugpj_yjqmChH_DqtdAWZrfO{QT@xN|rqD_tzuRWPF?Orb`aM[`X}qp\#
    ehs}fcua]UcWtXZ_tmB{gyrvS@ufeyrvS@lts|u[_WetWduRnoIVqDvkv|H{S@ufbIfMb`MSY[kvOfcoW[@SlCggdnKBlkuR\u@xbwARo~KpKbjb\#
    ufsMcupNAClklk[\sVtPWqkdpFBiYtqDuHPOgaX{Y[VoeKfzuHsGuRqOvfDvm]jTeYqenGoDD}HNMO@BdqrvOqqDGTjH_ii~uaFOd|dnkdvfuM\u\#
    ohsGswrfvWvWeReKW`dEejs[KtcTeYswFivRebstf|wAo~kvqMvaiziz]Il@CIdDRZVis[[ovpZ_B@b|`F`FZitbFZ\ym|gwswgGISt`o~IxGqMy\#
    cTs|FI[{]~L}F?[oKgstnUWZkduRExcTvDtXcuvku|s|eas|jTlk\UfMXNls[Yvx]UjLX`fqRTcH]Ub`fdcZKBcTkvhcdqPOswJTdecTdeRquBi~\#
    grUy_tuRoNs[D_l@ZSPOD_eY`Q]Uobvxs~Z_iMR}iMtCvfeTQ}`lfqs[XItm`zufl@dZtXoNshO}dl]UsqtkY[rvM~IGrvM~vvYDl@uHuHDBSvua\#
    C?E]uHm|GTS@WHRmLd]UgMvfMauHvfvf]Ujas|lVvalekd]u`buffFEx@BhaZilV\CrSdZMLAbAbt|wCBRnMqC]VXrt]tPv\rUi[CmNYg?S@WHva\#
    valVRZuHeorS`MUVtXFfl@Aouas[fTC_C_S@HnH[arle\u\F\tCt]UQ}TrlsvkU}uMDVdK`ltIvsMytSbUaWhaoN\SbUGqcT_tnbAeThuHuav\d]\#
    kvlS[\uHDBvsommolScTc}cuar\URyF_BibUqFufdZHNFiIZQAC?dAFoRditR`WNd|WP?zPOqUva_[jfjTWPU{aWjTqTnwS@IVs|B{O\bUPctRtP\#
    X`ufAUAUS@q}rDtmZ~AhJReBiqMasLpqUVL}ZFlkufiBg`_JEtAErIHNm\hauR]UjqZFarcubocTOjnoeBhmO\s|shrvC?D}[\kImlAestBRST\U\#
    `D\UL\[\MaujCfCjsttCCIl]eYbo@BQOVoD}p_hzFDFSBR]oMyPYFbBRboS@lsvaPfoNrZno@ks|C_GTbides[nCbovWML_[LWno\Ui`uHbotfs[\#
    s[t|ABkgS@RvS@@TX`[\[\\kVPBstmWE`FjGehfTfTftnoo~FEd|`FfTqecut|va`bs[m|rvs[q_uaboQTPOkein[\fzuRUVl@vQ]oVPNVBxdwl@\#
    \Urv]?l@d|bonbNeVP\kVPtmVifTnoF?bo]?[\s[NYq_uaUV]ol@Upkv]oGrVyvaFs[\UcMav{NznGZClFTZno]iViULIx]U[CkvtIpShH[odqva\#
    MJBRtIYcnGULvaYpIxs[uHcX`Fs[tmrytstmOrS@aLkv\yYF[\RTt`ONYIE_qFtS[`Mnlet`uMm|jTrS[\t`uMQTCOtft|pInbuMsb`Fg_g|GTu[\#
    vatMR\tCF~nUtmmIvvYouHuHpSHNX`nbX`tSv\vkv`UVvzvzGJUcS@\UO\dZNotzcTgQi`vgSvuH_[t|vHQMMZl@vSjNBRtMJD@`L}v~qFvkKbvW\#
    uXtSt`uHZ_TanoEoswnoY@EeUXVilFZi]UYtSksurvnbIuO}fTMvfzQhZitmtMU{H`CVOWH]cHvkbDazsVuaqQ[\valeL?bwQTbDQxnoqpMaAhF?\#
    u[a_kPkdod?huaswGq]UshsVsVTPpIDBZi]~owv\onPOYtFina]UaM`QKtswp_rqshR`HkpquHgUuMOXAyvxF?GTvv[\jTpzvtrv_[klO{v`Lrvj\#
    jqvxdA\UI}XSd{hgC?YtjGuaOltSjGNjtXno[CVAQTvfNos|S@jSqp\ZjTq}vzvp?\ZiuM?xTCggGTRnJTtztmZ_tXTZiHjegC?drvtIqQFtm|\U\#
    isPlZ_[MTZYVfTpQfTs\kIGpt]pApSAHHNkFn{\ulKs|X|qFt|t|dqtVCGKtklcTf|f|nGvAf{\Uu|]lcudpDiiXWHGRoa@B@B]ovWIDYn\ueYFs\#
    XDZ@FDtSvFmcs[vHPfv`gzboQYuR`F[\wB]IC_ZilMgB\pvHoEkPpzvEjSnitXuxpzMyp_sh[\\y]~d@gpuH?GvQi~ZiYwuHuHm|lYh{jqPfpqY[\#
    IuXN?ZuR\Uua\UZiPDvWtXurcHnbrvF?cTrLBsvWtmQTIYrvIYt|F?lYuMboF@s|hcZLuruHMyvQtmPOtm[\OrS@le[\]UYIqFlYm|jTrSt`uHt`\#
    [\le\uZiiR_[tfg|YoQTd{tMpIRnnUR\`Fv`UcX`jNv~oEtMvHpSv\NYvgKbl@vSBRuHuHbDcHnoU{no[`ZiGqvknbYtMaUVlFVit`uHv`SkstE]\#
    [CtSvg]UsVuakPsVTPu[ZibDoopIQwklvkv}iHPDvxR`aMrvuananbOWF?dAvvp_pznbuHgCGTO\Z_\Us|t]uBrvQTuatXF?vz?htmNYe|jGtSf|\#
    MypSs|t|AHnojqfT]oeYvW\Uf{pzvEkPbojS`FtmjqvQGTUsjqYIsf[\YIWqYO[zs[YxdDS{POdePC\u`sHvRpNVrfBSoNshRnvavatmtmnoIxZi\#
    rOuHP~uH\U@TYWQTIxstZL\naYSk_[STs[CQXNoXvk\CRgs[CosGZL@}NYv|RguHvPAUEx?hi~gMi~UVQFu[ONf|o~tPZLaZXvXPeR?hencahHBR\#
    ua\CrDehi~s[uH_nf|IxpzZL`FAhv]ufS@DVULqMuHXFrfjL[MRTpzV]v@vaQ}vknoBRvzQ}VijGBteTM\nibDB_qkuHHNehX`@{dqdSZiSkjGvz\#
    UntSvD\ySkuu\UuRt`v\mrCMCMkvnUJcuuvgbiurKbGTnGq_itUCsheT\Up_S@pzKtKtva[\vRPO]otMKBuiAUunbiRnDv[\ni?evqS@UVmTu|dD\#
    uH@jGTrfvavtC?CUvFMaurtmjSMirfuR]oSvshuuBRPOoNtmnGtXdeSyuuAhv\S@ufULDVu|sh@jvR[MvaRTpzjLBsUVvkVPQ}\UA|noqkVibDML\#
    ehR`X`uHvDvaUnZivzdSdquuvzSk]okvv\binUS@PO[\oNnGKbBRvgUCitMabiRnvtS@vqmTu|tmuruivFm|uRSvHNs[ELggqus[GqXyGqvWsfqD\#
    v}v}cT_QS@vSTAjTm|krkjshvzVxkdHSKbGcGTOg_eGBNYs[vQ_\[Yl@[`HrIxVBICKsqeQAdKSvpjL?s[OZpSuM_h\U[qHFFvL_dqK{MyLLvzqT\#
    KzHNVbF{kP\yuxqXQ}urus_ri[AYavaMPwVxS@GT\nR_vajYuh@g[suhkIH}pwuHG]dZey@YOgarrS\CKsCzjnvk_iO?vaS@AE_fm|B[hH_[cZT}\#
    uH[\HRpf]IQAJTlNasoFVikKbRstHXdrBGva\DOUDV\UL}kPBRshQA[\_i[\InKUI{_@hck\DBICLngIoNbxuX\yIYkPgCpq\U[omDLNKS]U[qhc\#
    _[hcd{dqG~ZF_[HNri_yOeD?L@ka[rLCv|DWv|ibvav`N~vaJNKTPwJeuXvfHVvHGTJ[\UVInH_[Bav~O\jGlpgZNoEwrH\UM~LpjbpqkIFTN~qT\#
    [\hci`d]DuBRIGdqdDL?HEMMpSs[bI[\vekINzdBv|cuBEuxhZCIrH_[NVEXshRTIxIVLSC_LFL?Vx`FdSpqkP\}jSdDPwLRVPuxL}BRBRvl_[Iy\#
    kPPwIY[\sVqZhVdSdKvac\vaFeIxPbrvdedSshrvw@bos|lYmRhcpql@[\LRLzs[bI`NdS_{ULMaRgl@qTQAQAULbwled|?G[\_[qDagb{tmeyaE\#
    l@dpb{QLvatmqTM~uRuaGMSjVi`brvuhsiMLWvRTlem|bDoNrOGfMLQTgMjTehlxbDjqvpYIY[U\bDHSdZML@Bv\B?bDtzizAhUcUciqvkSVQT@T\#
    vhvaOYaMOpkqnojNQ}UL_[]AV`Xu`qKGvgM_vanUdAuanMu[rplUvWrfS@klvghScSvWvQdAvzZirqKOWT`zuHizjqWHczi{VPAhd{i]dARKlp[\\#
    tzaAJcKyKIQXu[YIoNDDvzS@sLA{h]uasGa@Ucv\X{ufdq]OFsvorv[Ct]vW\yvQDBb|RgRTdSTZmc`zZLuH[\vtQ}ua\UYIcHitcTcTdqdSGMSj\#
    VitXMLlevoQTd{lxYIUcaMdqvgvauHY[v\cTt|klnounva\yvglFdq\yvWS@dAhVAhZiWHrqdAKOvzKyS@[\sGoNitufsfh]dqvWdStCUcKbKbBf\#
    wABsb`b`Kbt_@xBs@|Bst]Bs@xKbBs@|GTlshzhzFgKOKOuHlgBsBsnouadDMHF?SvjquauajTt`rUWPeTjTujVfr?vvuRL}ui]oXMtfRTsVL}QT\#
    SBvXL}]oufrvcuHNGFHmqeIFrU_J\SGTMLQ}NYi_ruMBvCqFoNrUl@]~ZiO{u[fTBE[\g`uH]UPrdKt`rHpIb[qFRqYWhHPw_JtXt`DBu[swkvoU\#
    NrkvNYNYr?]~qTPHpFtxqsVesVnoHIpSEClTRrbqpjZicTUcbiA{Lp`]BOZLMOMWu[vg]ouaKObIrvqTuHL}ufd|BRiHPMM{p_Pyp_?zJcHNqTiY\#
    nov\u[uiQTBsWVQTsfZ_kvM~MGZxggr~UVt|IYd]t`pqMQI@ufpSpqjqeKt|VPvR@BNmDNHNpSuxvWPwMQdnIFLpdSwBl]jqofuapbQTdD_inoBR\#
    t|eTs|p_WkvQqQQ}fjBsBsbeHluft|d|cTQvqpNXjTuXm|WquaeaSWkrs[bDS@XJCMR\UIgOtCnbAHufLj[MnZAHsV_[u[WqpwkvBSi~CVnMAhrZ\#
    NYv}k~dSbDVivknoaruaSnX{kc\@[\ZYYWtI\ys[ViSLbw\Ca|v`bwuitmGqPCI?eBS@sZS@TPX\bw\CUC`bHIC_s[AhcTuiDK@NjTi~klWPvgpz\#
    _qjNbkhHG`K@DBstMa_[uXkPuHPDtmeymHAhQToN_tuauiYWbIststpNqDfzs[lsIxvz_quBsVstuiXVuXBRenFsSFdDuMvpY[kPtmvRe_kPtSNV\#
    BRt`BRE[rvv`ehm|dSicMcfMuBEBa|RnfM_qbEcuurF?u[[otmF?LwdZZSs[RnLwcsu[OrkvvxitvguHS~ua_QtswAehMxtSPCv\RgufS@uipwq_\#
    jnQLLQWqUcpSRSIYuqfzc?KOIYu[ILvash\uGquMr?\yeyarp[cHjSS`Whtmmzh_sEdqbo@@qFitvQKBMowAvtLQbUqT\kPOY[tSG{pzIlKBuijO\#
    aMpNfTKYIYLpuiuX?}vHWhqD\ujHF@iZcTuxb{uH\uDB]Ks[pzRShzoBcT_[\]?eh_lst`I\tmdZfTfTh_tC\ycifTtmBsDVnou[nooBcTISo\dA\#
    bm]o]oShuHdDM~vSOsjOkv@TS@v\va@TdvS@g`ONnC]IakJcvzRTZDZBS{TGjTea\fNYo~s[uHE_oAr?s[iMjqkv\UjFti]{@gR\GhtIPCuhkHS@\#
    DJg\kiQT`FPwUVuMW~@xmQleFsIiRgPtuHkdBiWPYIuM`bONuHvfs[Skli[MpwaEufdqQTkdQAvzhHr?nofuUuaMdZCVKoUhC_i~uao~wCDBu_OH\#
    Tfv\nooHqo_[FWoBnWtXvSAbX`BoniEcoHC_vkHNujjOqs?wS@vNdbkDS@cTuhi~tz@xC_]UUaoYv`gIhMhhNY\CgIpzZTuHo~bD`lAh\UqytIYI\#
    \yHNQ~TrC\noeoT]uM`bvgIG_Nqsf|cH[\pGZ|lewBvakrn?Hls]\mlFi~qlvkYZfzaxOSVHshtP`bE]b{[\i~lsfTuHuMV`?hOzu[mcaHjqdvo~\#
    ?GONWql|oEa_kvswhntRuuqTLpU{UNuZPLeBe{bwrftH`kAhsVpSuaFdOwC_Wq\CYILTRnF?rfvapC_}Y\sZqebDK_eE_G]tnbWqeEuBI~vF_[sh\#
    QmeajScTi`PnGqTPcTqMCVvkv\r?d]ho_[Firp\UTEONqFFiRiWXdZi~dqcTkISO_tfuw?BO?hAoTBtfvtcI?DagpqWMPOhCJyvzv`A{hcv|KCp~\#
    Orjf\cK][\ua]oVPehFiqaqUcuOTUcLAoNv\dsfMdqYtC?SabiaWR\sVg`\jurY[NNshjG[MdARNfG]ZuRHT\[WPshPOr?rvv|S@lp[\QT`bGpqT\#
    vHY[tzPbsfuaa_niZ_rvS@vSE]kanVYIbIiLgCkPkPYWqzKtZLt@fu\UPb\Up?bIY[tXPS]UkGBsvfvztPuBeyi]?G]UjqeyEtMGARsfcumh`qd]\#
    uATwX[sMlkqDpjHBToowJ|C_i`MFBim\TEvzsV_PZ_qed]`qpemepNrfTTv\qcbyuHufqDhcs[\CTZeK_tpIv~pjsfRnsGgMdqpjanKarDtPVPtX\#
    cuoL@BeYf|d|BRrvdENYDnKxuH@G@Ca_kIL[jTFiqDeYuXF?Rn]~C?oNdptPKtdeur\oD}cTsfs[aEokBEvRjqGqdqYt[\jSZskIjOdSmctPmKGq\#
    V|o~d]guZ_jJp_RTkPlFtzqDst`Z\ywBdDkab{PgtCur[o\UvfNVtfuRPg`Fh{q[jSqkRTGqOrm|`q\UR`p_dq_tZiuacuvxEA\coccHAiOfZXuB\#
    QAWPGt_iBAL}AhuH?Gv|t`ONvkYDvt[\hKX`[MklCMuRbIhqlr\U\UjqE]vafUcTcH[\w@URnGizb`POckKOeBC?AUdqshbAdeQTdqtF\UboC_\c\#
    u?F?l\\UZzVPDvhccHLRl@i`d|w@dvuzhm`FqDvkbo]oSauHv\OrvSjOdDr?jqJcm|mIRTONfGiMtzExtISkDBpw_[PwFsvfgMAhTE@xjqu?kd`b\#
    sVUVaER\[MPKhv@guajqv`jqUcC_aMjODBC_uhw@gIpz\COHu[qkC_dZowkDehAUnotXptBRhHi~QAtIaHb{Q}eatfu[Gq\CuBguvaGsqseBONuM\#
    `qvHvks]OwOzshYtlFmoWaOYTZfzv`mc\yuHF?IGqD?huMlsvkb{jSsZbiqMcua_swpjcTvFIxWPTPQTtPLpeERntCd]`q\Ul|qTbwkd_[?@kIvW\#
    iHLpehA{jTNNaMbUFis[Ucd|Jyvt]ovash_t[Mitp}Or\U_[fMvzkauR`qkIo~QTE]kPvfPbpNZ_ZL?GPOeydnvzR`eyf|v\C_TZhcqD_thcgMd]\#
    TTAHuH\CCMlkC?qDeYd|BEuX]~NYv~tXd]Fa`FdDjSdqPgbojSLRkINV[McHZLvxcuuHE]C?b`F?stFrFi_Q@BO\l@dDfTFrfGeKoim|[RfGtmBR\#
    BbBRm|`uaEBEYImFmYsh\k\UfusfomPCTyguvQizQrdZBwBRmF?OVPTZTZRNIxYTVifumcbUbxeBqpmo_[uhuhF?l@dSFpmpbUtmsGtmQu[CuasG\#
    YIAUYNl@t|sGAE?|rvuMbY`KboPXlFRnq_hcpq`qX``SGWVPPCjTbIFpV]jHWymiZiF?i~M{ZLpqsGpqfGoim|tmWqBRsGJsmFrvshYI\UfuaEfG\#
    vHguVisGpqfueB`qRNTZX`bU_QuhbwPXuatmFis[sG[CtmQtF?bol@ZibYlOX`q_MGlOWwZLS@S@cBPftCjqrxSurVuMtzPC?Kni@xitTLtwl{va\#
    i~]~R\tzuMv\]UGq?Kl@NYvmwCOLdZ?BQLrVApCVDD[\d`deGTtIQAdnf|\xoNQJsJQ}ViuaSkm|`bkP_GKBS\BRsfm|niNTDLPCufv\JJshM~hc\#
    uishitRdv[uHPfd{?|_[JyGpBidZNJshd`nishuMP`tzRIsfIGtmuMo[NouadervrvhcPpQK?hZ_]Up_uM?PtmQBTeugsVV}?Ks[qD[\vRM~@Bs[\#
    uMmIl]dSrHNV]Gpcp_@R\lRghHQ}[\M~sauMvaZides[MPcTcTLfXc[Zpe_ugguHkRtmkd]btMtf[\UhZL`vUV_wKbuX_[IxY[ujd|uaIYONp_Wq\#
    sPokVUI~ujuX[\s[IYd]Hbgit]uj[\[\uatVt]gMRymjgIsGRgR_uicTHNtzcxcH?hAUfSN~MyY[sVONiJ[\gIGTswmOqpnhiteydZjTvgXhmoR`\#
    YIvQuMhHvkrOdSdZO{t{sVdZokdZsfYIuMeTeTuid]fMCMfSrvbYuMs[uH?GMaqQm[uadodeML[\intz@ii~rvRns[[\c_elfMcHcT[S?GR`MLd[\#
    dZ?eRncTAUX`X`X`CVkl_D_Aq_v\]~Gq_D]~_AN~]~q_R`R`aHePfcfcAUuBfhZitoTdOrE]WuleNYPOsVlekd]ot]hv@TuMmPgMg?v~L}@xuHt|\#
    qF@l]UYIiqtzCVuMTvqF[`r]?h?hY@ULjnL}kPqpeZB|p_qekW_}agBEpqnLAjbY_gb`OmlpAHQ|kvkvXwkPgD_i\UBsNY\UsGqFUVpq@ms|i`TZ\#
    BWbYqDdnVo`Ot][\\U\uF?MGY[shjqPOrZ\UboZxleS@ey_yTZrvkWWqFibYlpuinUrvTZ@rqFUVsLTPBRr{ZuPOrZPOrvleS@WqrvuiqF_Q_Qsh\#
    s|sh[\uMujuinMcBizZguRuiiz?huMstY[t@OrbLbIstos?qtSuHtSQTlmbIa\TIuabXA@PPNYMbi`jAdZGF]~cHT`kP?jQTrv\GbYnbuHuHWnPf\#
    B}jNcHS[\CqzZibI\Cd|qpGq_HuiY[WqUFrHrHCTbirHvzvzJyOrbin@WqjqaQLg_MkduHmTNoQTQTtm[IaBuYvptgshtCuHufm\OHN~\uaycHb{\#
    jHreeYL?k]XNkPUct`X?ZiF\lsfMCMshjLdqbrhclFuBOrklWqstostStSrfUcPPjT@xpIXFuadqdZjOUF]i\CqpTauR_JaMuHjLZirHWquRuRaM\#
    qTuXQTvptmQThceYN~m\XNcHFelsjLlFRnCAU{S@sfvQCEce@epwdKVCtXnS_[C?o~rvtzt|pN`qm`RTd]s[dEjHjHd]C?C?C?dDC?mcRntPRntz\#
    vQC?mI_[o~pNt|d]jHC?C?R`RTR`R`nqnoD_[\Oro~rSTDpestrRleua`AHvuMRTRTDruMq~pFvCBR]UqFAUKbqko~AUHvQAWhleq_\yXiCVt|qs\#
    Kbsttz_tQ}tmcBs[DrC_g~QTDB`bPCpSuDnzt|[EWPno\UvtCVaADBuBMoR`vRhBVPQTiD[KY[Z_qkZi\qYW?RqERgrvUcE]pIqDC_TPs[bId]pN\#
    qJuBsGf|qDeYBRuatP]omYbPt[m|HNMaQz[ol]GquXqFrvstvQRgWhfMtmf|F?std|urgmnoOr[\rSqErOs[leuaHNRTuM\UnoAUo~QAuHQ}l]st\#
    X`Tn\ys[CVC_PCQTuag~`bWP[CshVPEwbIUcpNF?uBf|C_d]tP]oeYmYvpgmoJbMW_stRgC_hHBRC}r?WqR`\U?h?GBashsTtCRgjLtCeKuaRtW~\#
    NYMTrYHNt`vkoEit]zlimIuisGvaMaeBu[C_AU`HrSuHl@sGl@_JjOvSufiuvg_[vki@_[i~uw\CdZv\M[S@tznoBRrSrSo~d]eKjGqFvalkqQO{\#
    tYlFnb_JQ}WhC_vkuM\IvgMaWhd]_[pIkdeabxWqr?tXrH`bQTGqtI?]dqvtPBnUjGbUqFbiv|aM[ojTtmR`m]tmTZt|sVjGKtjGjqR`Z_jq[Mua\#
    qTlFsfv|`Jlpo~U{rSWApN\cGqvad]ATqQs[D}POtmuflDmam|jTIFokdqs[d|vReR@OD_CGKtl@BRvauatSYtC_pSswdSvQPwd]rSEXN~\~qktm\#
    d|vQ]~uHuBrSjLvgtmdmeBqQst[\ok_[s[ZLHlCGeKuaQLt`HNl@liC_eBuunoo~S@_[v}vkrSi@\CuHMYsweKuM\yYtd|WhjGC?cTGqtmtIkd`b\#
    jTjTaMvtv|pSD_jGvabIm]sV@Bd]jqm|CGd|KtF?vg[\okstUcrvrvrguaSvuH@?Uv\GAUAhKrqTNYarSn]JYWaxTZrHUCjGBRaPTtuap_dnC}sw\#
    ARCpKcbACMf|dDdnswPOuup_qTCMbAdqTPTPkPaHkPb{m]CHbUbUNYR\tPlVehMabUCMRNqei~vzRNlVqTAUBRekRbQ}RJl@ULtPb][`izvnnMpj\#
    qTcTCMv|NoizpIv`lFv|os\UJ~Y[b`_QjTcuv\CMizeKmYeYeYmntSdKjqjqgmZLa~hqCMdKhrPCPCguYTXzPCWqPCPC_QFiuauaQWtmSEkiVivG\#
    d]WDnG_oViey[ojTSaa}[C@TC~eytStmswdAuaK?jTrqdArvSvHNjHBRf|[\tSIYtmvQuaM~le[`@TUNrSNZ[\tVQ_QcmtXFrOf|]Unb@xrpBids\#
    sGY[dqoCR\RggMu[jGf|TasflAWqi~dTrS@`kvjNS@BRKgrvU\ON@`IsWH_dhVtLpwAbS@vH_[UcnoO{MLpq]aoNYWsvQ}?hrvvSvkuMdKTrqsqY\#
    jfBWrv\yarVlshTZZib{S@aHtPQA`bqTfcnMvHpjkduag~vWWHUCpSsVkvm}DLZLIqcTmomoaHfMGqcTv}s[uXnbvzjTkpstg~KB[\ONkaUcvgO{\#
    biR`hHuHbUdq?UFi_Dd{dZv}cTfMv|vahVY[uaNYnonbZLqTYWtIvkb`v|[}BsBsZLlFu}rvrvuaKBlpO`Z_cutmkvkv\UBRQTtzS@mXT@sfrTY[\#
    nomHtXsG\cXNsVR_m]d]eKnonoVRvzqQOdt|QUuXjqjTsGmHnbcu@BcBZifu[\qel@\UDpeYs[kvC?[\[\vk\uk}c~uXvRaEt]CIual@stC_\yt`\#
    pSZ_wBnAm|RTVxdSt`fjs[vFstRgVPYWa|vDm]nFSvVifRcTFicHoN?Gls[\tVY[oNcTbecYfqv\stQTdqVPcTshuaM~[\u[rOdqR\@TX`@`jNhV\#
    dqu[vHS@@`AUYWi~pwWD]UaHrvQ}qsvDYWa|[\\yshvHstt`UCcTcu\UcTnoqeWHmoZL`b[\uXkpdZjTv}R`bUFiUchHhVON]~nbnovzRgO\BRFi\#
    qTsGrvmTQTkvS@Z_lF\uBsm]@BjTpqVPt|in\UcBC?t]CIeYfuuXrvs[Vim|dSwBY[SvcTvQVPNAuHS@cT_XDBtmS@OZ[\RnlsS}noRnfzAUufIF\#
    Y[kdSAA@sG\enouaRy@OVx`Fi~ZLv\AUtmtfv`R\RnsGiRMLTZlsdZBgS@rSfycTBsvaTZufKbUaswHNMa_[@OUcvfuatzuatfYiuaq_uRPfsVQ}\#
    U{?Gva?mYDsw\CdKvksuqYYId|lsgCTZle]OtPO[HNTrYDhVQTdv\C[\r?VVrSDLsV_tuaC_`b`bBRs[`b_[r?]~qTQTQTbDUgsVnbHk\yi`dqi~\#
    oNS@?yvxRskdjqAhONdqlO\U_[r?tfufjTcTuBvtagQAbUnijT]~uHuH_DvzbiO{jTKJUC_[`QuHwB[\oNuRHNfjlp?hkvH{Y[qTQT]UehBaKBr?\#
    tmX`ufB{bUeyY[uRJqgK_[O{D{R\XauRufshsMnoX`IxqDsfmHd][\Uh\cpgWqKbKbuHt|tm[\cTq_akqTpAuHr?eKswTPq_GT[\rDvW@Bs{uHiR\#
    HNvYd]uXeBBRokvxuasV`FuMp{o~\yuHYtBRuRpSZ_RT\ydDtmTP_Qshshr?eTwBo]uRdqrDsht]uHi~JTd|jbuH[\u|uavQuBtzBihqY[fTuReb\#
    NYuhuacHDBdqX`deokuhuRVWl@cTdvOP_Q[\uffznoiRtfDvAUv\UcO{dqtfswtzdZHNl@uft]rSo~vaQ}U{tPYDvgTZdvYIsVC_cT_tUhQTuash\#
    qTsVlOfj?hbUAhizjqKBUCufpSY[X`QTUhkvKbeysVuHt|sMd][\uH\UX`uHuRvWd]dD\y_QuadqZLvQuRY[fMVPokdq]odZ\U\kLp\U\UtmLpds\#
    u[L?[\CFL?iqLP`evk\UfTfTuad]GT`bdShHjTdq_Q`e]~clstsn\CfTcTnUvRdS]~jTdZtmL?eTeTX`FsS@fcfcS@iql@l@gCS@snbil@fcHNRn\#
    S@l@fceKeveNZifTv}iGRgZ_Z_]oV`q_qzYIYtbDYIoNcThVHlX~X~uHjqMas[rOf|f|\cMLIxuJOAuHsftml@eytmkluEblGtPOD_tm\ntmMl?h\#
    tyM`D_raeyMvtmPOdqssRgS@S@fNfNufL?l@GDrZvkvafM@BCIrSBRufFsrSOxfTg`OrvzUcUcO}RgqFufi~FiTPE@ufqDqQoNoNRgR`sG@cONrS\#
    vfl@ninou[noqpsV_[]~[C_ltmr?o~s[shtmcHBRt|kvWqZysVYXs|Q[vHtPsMvHhzgm[]vN[\\A[\[\[o[\HNGTGTX`tftss|AUu|n}E~HNtm_p\#
    qedZdZHOlFs|a[hc_Qt|KOuisZIxjfhHEOK`l@uitmiZQTsPuHKcv}N~Ix]oQsHNGTX`uM_[dZAUqevza]uaKOl@sPdginUTdjtmdedeUL`{L}dZ\#
    L}deUL`zVzkvCIVzuhJyX``Fs|ua????????vQ??rq??????v}????????oJ??????????dv??????????????m|dA????v`????????dATEMGeT\#
    ????????TZMa??????????????????????????????????????????@Bq_hR????Wq@Tb{rSO{vabw?hrSfTeTDB\C??bwtId\
    """#
}
