/**
 * The numbering plans of every region: GENERATED from the metadata of libphonenumber-js (Google's libphonenumber) by
 * scripts/generate-phone-numbering-plans.ts. Do not edit.
 *
 * A line is a region, its fields parted by blanks: calling code (left out when it is the line before's) and ISO 3166-1 code (none: not
 * of one country); possible lengths without the calling code, in base 36, bit 0 for 4 digits; the same of mobile numbers (empty: all
 * of them); trunk prefixes (empty: 0, "-": none) and IDD prefixes (empty: 00), with a dot for any digit, both of the region above where
 * calling codes are shared; how numbers begin (empty: none that matters with the trunk prefix, "y": some with 00 where that is no IDD
 * prefix, "z": some with 0, "-": some with the trunk prefix).
 */
export const PHONE_NUMBERING_PLANS = `1US 1s  1 011
AG 1s
AI 1s
AS 1s
BB 1s
BM 1s
BS 1s
CA 20 1s
DM 1s
DO 1s
GD 1s
GU 1s
JM 1s
KN 1s
KY 1s
LC 1s
MP 1s
MS 1s
PR 1s
SX 1s
TC 1s
TT 1s
VC 1s
VG 1s
VI 1s
7RU u8 1s 8 810 -
KZ u8 1s
20EG 34 1s
27ZA 3i 1q
30GR cg 1s -
31NL 72 4g
32BE 1c w
33FR w
34ES w  -
36HU 1c w 06
39IT e4 2o -  z
VA e4 2o
40RO 10 w
41CH 80 w
43AT sf s8
44GB 2w 1s
GG 2w 1s
IM 1s
JE 1s
45DK g  -
46SE ak w
47NO i g -  z
SJ i g
48PL 3g w -
49DE sf 5c
51PE 1c w
52MX 1s  - 00|09
53CU 2k g  119
54AR 5c
55BR 6o 5c 012|014|015|021|022|023|025|031|041|043|055|065|099|90|0 0012|0014|0015|0021|0022|0023|0025|0031|0041|0043|0055|0065|0099
56CL 68 w - 1100|1110|1120|1130|1140|1150|1160|1190|1200|1220|1230|1240|1250|1510|1530|1540|1550|1580|1690|1700|1710|1760|1770|1800|1810|1880|00
57CO 5s 1s 03|05|07|09|0 00414|00444|00456|005|007|009
58VE 1s
60MY 34 2o
61AU am w  0011|0014|0015|0016|0018|0019
CC ak w
CX ak w
62ID s8 dc  008|009 y
63PH s4 1s
64NZ 3i 34  0161|00
65SG 5s g - 00.|01.|02.|03.
66TH hc w  001|002|003|004|005|006|007|008|009 y
81JP s0 1s  010 y
82KR s6 2o 081|082|083|084|086|087|088|0 00345|00365|00391|00700|00727|00755|00761|00762|00766|0073|001|002|005|006|008|009 y
84VN 3c w
86CN e0 3k
90TR nc 1s
91IN s0 1s
92PK ds 1s
93AF w
94LK w
95MM 3g 3c
98IR 27 1s
211SS w
212MA w
EH w
213DZ 1c w
216TN g  -
218LY w
220GM 14  -
221SN w  -
222MR g  -
223ML g  -
224GN 1c w -
225CI 1s  -  z
226BF g  -  z
227NE g  -  z
228TG g  -
229BJ 1s  -  z
230MU 2g g - 020|030|033|040|050|060|070|00
231LR 1k 14
232SL g
233GH 1c w
234NG cg 1s  009
235TD g  - 00|16
236CF g  -
237CM 1c w -
238CV 8  - 0
239ST 8  -
240GQ w  -
241GA o  -  z
242CG w  -  z
243CD 3c 14
244AO w  -
245GW 14 w -
246IO 8  -
247AC 6 2 -  z
248SC 8  - 010|00|01|02
249SD w
250RW 1c w
251ET w
252SO 1o 1k
253DJ g  -
254KE 3c w  000
255TZ w   000|005|006
256UG w   000|005|007
257BI g  -
258MZ 1c w -
260ZM w
261MG w
262RE w
YT w
263ZW 2w w
264NA 1c w
265MW 14 w
266LS g  -
267BW 2g g -  z
268SZ 1c g -  z
269KM 8  -
290SH 3 2 -
TA 1 0
291ER 8
297AW 8  -
298FO 4  -
299GL 4  -
350GI g  -
351PT w  -
352LU 73 w -
353IE 3c w
354IS 14  - 1001|1010|1020|1100|00
355AL 1o w
356MT g  -
357CY g  -
358FI e6 3g  99511|99532|99533|99541|99555|99559|99577|99588|99590|99599|990|991|994|996|999|00
AX e6 3g
359BG 8s 1c
370LT g  0|8
371LV g  -
372EE 2g o -
373MD g
374AM g
375BY 70 w 80|0|8 810
376AD 1g 10 -
377MC 1c
378SM 28 g -  z
380UA 2o w
381RS e4 34
382ME 1c g
383XK ds g
385HR 1k 1c
386SI u g  1022|1066|1088|1099|00
387BA 1c
389MK g
420CZ dc w -
421SK 18 w
423LI 14
500FK 2  -
501BZ 3s 8 -  z
502GT 40 g -
503SV 48 g -
504HN 40 g -
505NI g  -
506CR 28 g -
507PA 60 o -  z
508PM 10
509HT g  -
590GP w
BL w
MF w
591BO 1c g 01.|0 001.|00
592GY 8  - 001
593EC 6o w
594GF w
595PY 70 w
596MQ w
597SR c 8 -
598UY e7 g  013.|014.|015.|016.|017.|018.|019.|00
599CW o  -
BQ 8
670TL o g -
672NF 4  -
673BN 8  -
674NR 8  -
675PG o g - 1401|1402|1403|00
676TO a 8 -  z
677SB a  - 00|01
678VU a 8 -
679FJ 3s 8 - 052|00 z
680PW 8  - 011|012
681WF 10 4 -
682CK 2  -
683NU 9  -
685WS 26 20 - 0
686KI i g
687NC 4  -  z
688TV e c -
689PF 1g g -
690TK f  -
691FM 8  -
692MH 8  1 011
800 g 0 -  z
808 g 0 -
850KP 28 1s  00|99
852HK 5a g - 0030|0050|0059|001|002|006|007|008|009|00
853MO o g -  z
855KH 34 1c  001|004|005|006|007|008|009
856LA 34 2o
870 80  -
878 74 0 -
880BD 3g 1s
881 2o  -  z
882 e0 ag -
883 ds 0 -
886TW 6w w  002|005|006|007|009|019
888 3k 0 -  z
960MV 20 8 - 019|00
961LB o
962JO 1c w
963SY 1c w
964IQ 34 1s
965KW o g -
966SA 2o w
967YE 1k w
968OM 1k g -
970PS 34 w
971AE e6 w
972IL e0 w  0105|012|013|014|015|016|017|018|019|00
973BH g  -
974QA 54 g -  z
975BT o g -
976MN 34 g  001
977NP 5s 1s
979 w 0 -
992TJ w  - 810 z
993TM g  8 810
994AZ w
995GE w
996KG 2o w
998UZ w  -`;
