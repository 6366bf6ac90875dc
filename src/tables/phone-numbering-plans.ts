/**
 * The numbering plans of every region, by columns: GENERATED from the metadata of libphonenumber-js (Google's libphonenumber) by
 * tools/tables/write-phone-numbering-plans.ts. Do not edit.
 */

/**
 * ISO 3166-1 codes (`_`: not of one country), in capitals where a calling code begins, which stands before it unless it is the one
 * after the last.
 */
export const REGIONS = "USagaiasbbbmbscadmdogdgujmknkylcmpmsprsxtcttvcvgvi7RUkz20EG27ZA30GRNLBEFRES36HU39ITvaROCH43ATGBggimjeDKSENOsjPLDE51PEMXCUARBRCLCOVE60MYAUcccxIDPHNZSGTH81JPKR84VN86CN90TRINPKAFLKMM98IR211SSMAehDZ216TN218LY220GMSNMRMLGNCIBFNETGBJMULRSLGHNGTDCFCMCVSTGQGACGCDAOGWIOACSCSDRWETSODJKETZUGBIMZ260ZMMGREytZWNAMWLSBWSZKM290SHtaER297AWFOGL350GIPTLUIEISALMTCYFIaxBG370LTLVEEMDAMBYADMCSM380UARSMEXK385HRSIBA389MK420CZSK423LI500FKBZGTSVHNNICRPAPMHT590GPblmfBOGYECGFPYMQSRUYCWbq670TL672NFBNNRPGTOSBVUFJPWWFCKNU685WSKINCTVPFTKFMMH800_808_850KP852HKMO855KHLA870_878_880BD___886TW888_960MVLBJOSYIQKWSAYEOM970PSAEILBHQABTMNNP979_992TJTMAZGEKG998UZ";

/**
 * For each region its possible lengths without the calling code, in base 36, bit 0 for 4 digits; behind a dash the same of mobile
 * numbers where these are not all of them.
 */
export const LENGTHS = "1s 1s 1s 1s 1s 1s 1s 20-1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s u8-1s u8-1s 34-1s 3i-1q cg-1s 72-4g 1c-w w w 1c-w e4-2o e4-2o 10-w 80-w sf-s8 2w-1s 2w-1s 1s 1s g ak-w i-g i-g 3g-w sf-5c 1c-w 1s 2k-g 5c 6o-5c 68-w 5s-1s 1s 34-2o am-w ak-w ak-w s8-dc s4-1s 3i-34 5s-g hc-w s0-1s s6-2o 3c-w e0-3k nc-1s s0-1s ds-1s w w 3g-3c 27-1s w w w 1c-w g w 14 w g g 1c-w 1s g g g 1s 2g-g 1k-14 g 1c-w cg-1s g g 1c-w 8 8 w o w 3c-14 w 14-w 8 6-2 8 w 1c-w w 1o-1k g 3c-w w w g 1c-w w w w w 2w-w 1c-w 14-w g 2g-g 1c-g 8 3-2 1-0 8 8 4 4 g w 73-w 3c-w 14 1o-w g g e6-3g e6-3g 8s-1c g g 2g-o g g 70-w 1g-10 1c 28-g 2o-w e4-34 1c-g ds-g 1k-1c u-g 1c g dc-w 18-w 14 2 3s-8 40-g 48-g 40-g g 28-g 60-o 10 g w w w 1c-g 8 6o-w w 70-w w c-8 e7-g o 8 o-g 4 8 8 o-g a-8 a a-8 3s-8 8 10-4 2 9 26-20 i-g 4 e-c 1g-g f 8 8 g-0 g-0 28-1s 5a-g o-g 34-1c 34-2o 80 74-0 3g-1s 2o e0-ag ds-0 6w-w 3k-0 20-8 o 1c-w 1c-w 34-1s o-g 2o-w 1k-w 1k-g 34-w e6-w e0-w g 54-g o-g 34-g 5s-1s w-0 w g w w 2o-w w";

/**
 * For each region a line. How numbers begin (nothing: none that matters with the trunk prefix, "y": some with 00 where that is no IDD
 * prefix, "z": some with 0, "x": some with the trunk prefix); trunk prefixes (nothing: 0, "-": none); behind a blank IDD prefixes
 * (nothing: 00). In prefixes a dot is any digit; a region without a calling code before it has by default those of the last with one.
 * Behind a colon: the lengths of numbers that begin so all the same, in base 36 as above.
 */
export const PREFIXES = `1 011
























x8 810



-



-
06
z-








-

z-

-


- 00|09
 119

012|014|015|021|022|023|025|031|041|043|055|065|099|90:2o|0 0012|0014|0015|0021|0022|0023|0025|0031|0041|0043|0055|0065|0099
- 1100|1110|1120|1130|1140|1150|1160|1190|1200|1220|1230|1240|1250|1510|1530|1540|1550|1580|1690|1700|1710|1760|1770|1800|1810|1880|00
03|05|07|09|0 00414|00444|00456|005|007|009


 0011|0014|0015|0016|0018|0019


y 008|009

 0161|00
- 00.|01.|02.|03.
y 001|002|003|004|005|006|007|008|009
y 010
y081|082|083|084|086|087|088|0 00345|00365|00391|00700|00727|00755|00761|00762|00766|0073|001|002|005|006|008|009













-

-
-
-
-
-
z-
z-
z-
-
z-
- 020|030|033|040|050|060|070|00



 009
- 00|16
-
-
- 0
-
-
z-
z-

-
-
-
z-
- 010|00|01|02




-
 000
 000|005|006
 000|005|007
-
-







-
z-
z-
-
-


-
-
-
-
-
-

- 1001|1010|1020|1100|00

-
-
 99511|99532|99533|99541|99555|99559|99577|99588|99590|99599|990|991|994|996|999|00


0|8:g
-
-


80:3g|0|8:70 810
-

z-





 1022|1066|1088|1099|00


-


-
z-
-
-
-
-
-
z-

-



01.|0 001.|00
- 001




-
 013.|014.|015.|016.|017.|018.|019.|00
-

-
-
-
-
- 1401|1402|1403|00
z-
- 00|01
-
z- 052|00
- 011|012
-
-
-
- 0

z-
-
-
-
-
1 011
z-
-
 00|99
- 0030|0050|0059|001|002|006|007|008|009|00
z-
 001|004|005|006|007|008|009

-
-

z-
-
-
 002|005|006|007|009|019
z-
- 019|00




-


-


 0105|012|013|014|015|016|017|018|019|00
-
z-
-
 001

-
z- 810
8 810



-`;

/**
 * For each calling code, in numerical order, the first digits of its mobile numbers (nothing: it has none); where these differ by length, a
 * group for each length, the shortest first.
 */
export const MOBILES = "23456789 79 1 8-8-8-8-12345678 69 6-9 4 67 679 2357 3-34 7 67 6 7 23456789 7 49 245678 1 9 23456789 56 6-9 123456789 23456789 39 4 1 4 8 89 2 89 1689 6789 1 135789 1 5 16789 3 7 7 1-9-9-9 9 19 67 567 23459 9 23456789-8 7 234 256789 6 0 04567 2789 79 0 57 456-234578 236789 25 789 36789 7 26 359 9 25 234567-067 0 8-89 9 9 3 2347 2 19 7 789 2-12679-346789 7 17 67 7 267 8 579 3 67 7 68 123789 56 7 7 34 569 17 25679 2579 245 56 169 6 8 678-3 6 79 9 45 4-89 6 2 5-58 567 345789 234 356-6 34-67 6 35679 6 6 4 9 34567 6 7 67 9 7-6 56 6 3458 567 3789 5678 35678 128-6 23456789-7 345 67 567 567 9 67 9 67 678 9 347-9 7 13 278 256789 78 56789 4-6789 578 245789 4678 78 578 56-8 78-8 67 5789 9-7 8 7 389 2345   1 456789 6 16789-123456789 3-2 3567-7  1346 01236789-6 3-4-3-35-35  49  479 3-78 47 59 7 4569 5 7 179 5 5 5 36 3567 178 56789 9  0123456789 67 1345679 57 2356789 2356789";
