// Made by scripts/make-municipalities.ts from data/municipalities.csv. Change those, not this file.

/** Code, name (a prefecture has none), kana, latitude and longitude of the main office, website; by tabs. */
export const municipalityLines = `010006		ほっかいどう			https://www.pref.hokkaido.lg.jp/
011002	札幌市	さっぽろし	43.06208877	141.3543886	https://www.city.sapporo.jp/
011011	札幌市 中央区	さっぽろし ちゅうおうく	43.0553865	141.3409671	https://www.city.sapporo.jp/chuo/
011029	札幌市 北区	さっぽろし きたく	43.09079296	141.3408807	https://www.city.sapporo.jp/kitaku/
011037	札幌市 東区	さっぽろし ひがしく	43.07611111	141.3636111	https://www.city.sapporo.jp/higashi/
011045	札幌市 白石区	さっぽろし しろいしく	43.04756872	141.40522	https://www.city.sapporo.jp/shiroishi/
011053	札幌市 豊平区	さっぽろし とよひらく	43.03134414	141.3800612	https://www.city.sapporo.jp/toyohira/
011061	札幌市 南区	さっぽろし みなみく	42.99000828	141.3533998	https://www.city.sapporo.jp/minami/
011070	札幌市 西区	さっぽろし にしく	43.0744547	141.3008974	https://www.city.sapporo.jp/nishi/
011088	札幌市 厚別区	さっぽろし あつべつく	43.03639318	141.4747615	https://www.city.sapporo.jp/atsubetsu/
011096	札幌市 手稲区	さっぽろし ていねく	43.12187423	141.2457843	https://www.city.sapporo.jp/teine/
011100	札幌市 清田区	さっぽろし きよたく	42.99951523	141.4437927	https://www.city.sapporo.jp/kiyota/
012025	函館市	はこだてし	41.76864057	140.7290679	https://www.city.hakodate.hokkaido.jp/
012033	小樽市	おたるし	43.19070647	140.9944857	https://www.city.otaru.lg.jp/
012041	旭川市	あさひかわし	43.77083333	142.365	https://www.city.asahikawa.hokkaido.jp/
012050	室蘭市	むろらんし	42.31520812	140.9736731	https://www.city.muroran.lg.jp/
012068	釧路市	くしろし	42.98492315	144.3817102	https://www.city.kushiro.lg.jp/
012076	帯広市	おびひろし	42.92405501	143.1962056	https://www.city.obihiro.hokkaido.jp/
012084	北見市	きたみし	43.80392712	143.8957877	https://www.city.kitami.lg.jp/
012092	夕張市	ゆうばりし	43.0568559	141.9740889	https://www.city.yubari.lg.jp/
012106	岩見沢市	いわみざわし	43.19611111	141.7758333	https://www.city.iwamizawa.hokkaido.jp/
012114	網走市	あばしりし	44.02063505	144.2734742	https://www.city.abashiri.hokkaido.jp/
012122	留萌市	るもいし	43.94100709	141.6369314	https://www.e-rumoi.jp/
012131	苫小牧市	とまこまいし	42.63416667	141.6055556	https://www.city.tomakomai.hokkaido.jp/
012149	稚内市	わっかないし	45.41563748	141.6730675	https://www.city.wakkanai.hokkaido.jp/
012157	美唄市	びばいし	43.3330171	141.8540435	https://www.city.bibai.hokkaido.jp/
012165	芦別市	あしべつし	43.51821332	142.1894862	https://www.city.ashibetsu.hokkaido.jp/
012173	江別市	えべつし	43.10365105	141.5360696	https://www.city.ebetsu.hokkaido.jp/
012181	赤平市	あかびらし	43.55798822	142.0441993	https://www.city.akabira.hokkaido.jp/
012190	紋別市	もんべつし	44.35638889	143.3541667	https://mombetsu.jp/
012203	士別市	しべつし	44.17857528	142.4001608	https://www.city.shibetsu.lg.jp/www/index.html
012211	名寄市	なよろし	44.3559089	142.4631835	http://www.city.nayoro.lg.jp/
012220	三笠市	みかさし	43.24565996	141.8753755	https://www.city.mikasa.hokkaido.jp/
012238	根室市	ねむろし	43.33007352	145.5828718	https://www.city.nemuro.hokkaido.jp/
012246	千歳市	ちとせし	42.82100926	141.6510058	https://www.city.chitose.lg.jp
012254	滝川市	たきかわし	43.55772933	141.9103899	https://www.city.takikawa.lg.jp/
012262	砂川市	すながわし	43.49478639	141.9034778	https://www.city.sunagawa.hokkaido.jp/
012271	歌志内市	うたしないし	43.52166667	142.0352778	https://www.city.utashinai.hokkaido.jp/
012289	深川市	ふかがわし	43.72319472	142.0535134	https://www.city.fukagawa.lg.jp/
012297	富良野市	ふらのし	43.34200922	142.3831468	https://www.city.furano.hokkaido.jp/
012301	登別市	のぼりべつし	42.41277778	141.1066667	https://www.city.noboribetsu.lg.jp/
012319	恵庭市	えにわし	42.88258231	141.5777691	https://www.city.eniwa.hokkaido.jp/
012335	伊達市	だてし	42.47194444	140.8647222	https://www.city.date.hokkaido.jp/
012343	北広島市	きたひろしまし	42.98566933	141.5635545	https://www.city.kitahiroshima.hokkaido.jp/
012351	石狩市	いしかりし	43.17138889	141.3155556	https://www.city.ishikari.hokkaido.jp/
012360	北斗市	ほくとし	41.82416667	140.6530556	https://www.city.hokuto.hokkaido.jp/index.html
013030	当別町	とうべつちょう	43.22381951	141.5171281	https://www.town.tobetsu.hokkaido.jp/
013048	新篠津村	しんしのつむら	43.22541251	141.6492815	https://www.vill.shinshinotsu.hokkaido.jp/
013315	松前町	まつまえちょう	41.42996802	140.1103613	https://www.town.matsumae.hokkaido.jp/
013323	福島町	ふくしまちょう	41.48374263	140.2512881	https://www.town.fukushima.hokkaido.jp/
013331	知内町	しりうちちょう	41.59833333	140.4188889	https://www.town.shiriuchi.hokkaido.jp/
013340	木古内町	きこないちょう	41.6783268	140.4376294	https://www.town.kikonai.hokkaido.jp/
013374	七飯町	ななえちょう	41.89571953	140.6944054	https://www.town.nanae.hokkaido.jp/
013439	鹿部町	しかべちょう	42.026639	140.831672	https://www.town.shikabe.lg.jp/
013455	森町	もりまち	42.10496108	140.5764167	https://www.town.hokkaido-mori.lg.jp/
013463	八雲町	やくもちょう	42.25589383	140.2651921	https://www.town.yakumo.lg.jp/
013471	長万部町	おしゃまんべちょう	42.51340337	140.3801967	https://www.town.oshamambe.lg.jp/index.php
013617	江差町	えさしちょう	41.86928745	140.1275909	https://www.hokkaido-esashi.jp/
013625	上ノ国町	かみのくにちょう	41.80111111	140.1213889	https://www.town.kaminokuni.lg.jp/
013633	厚沢部町	あっさぶちょう	41.92094925	140.2253619	https://www.town.assabu.lg.jp/index.php
013641	乙部町	おとべちょう	41.96854529	140.1353881	https://www.town.otobe.lg.jp/
013676	奥尻町	おくしりちょう	42.17228824	139.5141374	https://www.town.okushiri.lg.jp/
013706	今金町	いまかねちょう	42.42937171	140.0086423	https://www.town.imakane.lg.jp/
013714	せたな町	せたなちょう	42.41694444	139.8833333	https://www.town.setana.lg.jp/
013919	島牧村	しままきむら	42.70049649	140.0615316	https://www.vill.shimamaki.lg.jp/
013927	寿都町	すっつちょう	42.7910538	140.2288275	http://www.town.suttu.lg.jp/
013935	黒松内町	くろまつないちょう	42.66777778	140.3077778	http://www.kuromatsunai.com/
013943	蘭越町	らんこしちょう	42.80923992	140.5283803	https://www.town.rankoshi.hokkaido.jp/
013951	ニセコ町	にせこちょう	42.80480026	140.6875294	https://www.town.niseko.lg.jp/
013960	真狩村	まっかりむら	42.7630045	140.8036719	https://www.vill.makkari.lg.jp/
013978	留寿都村	るすつむら	42.73730784	140.8756242	https://www.vill.rusutsu.lg.jp/
013986	喜茂別町	きもべつちょう	42.79543379	140.9345372	https://www.town.kimobetsu.hokkaido.jp/
013994	京極町	きょうごくちょう	42.8582269	140.8841146	https://www.town-kyogoku.jp/
014001	倶知安町	くっちゃんちょう	42.90171229	140.7590211	https://www.town.kutchan.hokkaido.jp/
014010	共和町	きょうわちょう	42.98040776	140.6114265	https://www.town.kyowa.hokkaido.jp/
014028	岩内町	いわないちょう	42.979761	140.514773	https://www.town.iwanai.hokkaido.jp/
014036	泊村	とまりむら	43.06300163	140.4989034	https://www.vill.tomari.hokkaido.jp/
014044	神恵内村	かもえないむら	43.14380532	140.4309293	https://www.vill.kamoenai.hokkaido.jp/
014052	積丹町	しゃこたんちょう	43.29874919	140.5979824	https://www.town.shakotan.lg.jp/
014061	古平町	ふるびらちょう	43.26533414	140.6389515	https://www.town.furubira.lg.jp/
014079	仁木町	にきちょう	43.15166667	140.7661111	https://www.town.niki.hokkaido.jp/
014087	余市町	よいちちょう	43.19531756	140.7835239	https://www.town.yoichi.hokkaido.jp/
014095	赤井川村	あかいがわむら	43.08349202	140.8136322	https://www.akaigawa.com/
014231	南幌町	なんぽろちょう	43.06371295	141.6502959	https://www.town.nanporo.hokkaido.jp/
014249	奈井江町	ないえちょう	43.42527778	141.8827778	https://www.town.naie.hokkaido.jp/
014257	上砂川町	かみすながわちょう	43.482118	141.9835294	https://town.kamisunagawa.hokkaido.jp/
014273	由仁町	ゆにちょう	42.99960678	141.79028	https://www.town.yuni.lg.jp/
014281	長沼町	ながぬまちょう	43.01036818	141.6954173	https://www.maoi-net.jp/
014290	栗山町	くりやまちょう	43.05630081	141.7840938	https://www.town.kuriyama.hokkaido.jp/
014303	月形町	つきがたちょう	43.33839288	141.6695448	https://www.town.tsukigata.hokkaido.jp/
014311	浦臼町	うらうすちょう	43.43036951	141.8187355	https://www.town.urausu.hokkaido.jp/
014320	新十津川町	しんとつかわちょう	43.54847601	141.8770965	https://www.town.shintotsukawa.lg.jp/
014338	妹背牛町	もせうしちょう	43.70017033	141.9615052	https://www.town.moseushi.hokkaido.jp/
014346	秩父別町	ちっぷべつちょう	43.76701307	141.9578543	https://www.town.chippubetsu.hokkaido.jp/
014362	雨竜町	うりゅうちょう	43.64396502	141.8890417	https://www.town.uryu.hokkaido.jp/
014371	北竜町	ほくりゅうちょう	43.73138889	141.8791667	http://www.town.hokuryu.hokkaido.jp/
014389	沼田町	ぬまたちょう	43.80670325	141.9336905	https://www.town.numata.hokkaido.jp/
014524	鷹栖町	たかすちょう	43.84333333	142.3544444	https://www.town.takasu.hokkaido.jp/
014532	東神楽町	ひがしかぐらちょう	43.69638494	142.4515003	https://www.town.higashikagura.lg.jp/
014541	当麻町	とうまちょう	43.82813767	142.5083928	https://town.tohma.hokkaido.jp/
014559	比布町	ぴっぷちょう	43.87500414	142.4776752	https://www.town.pippu.hokkaido.jp/
014567	愛別町	あいべつちょう	43.90667341	142.5778203	https://www.town.aibetsu.hokkaido.jp/
014575	上川町	かみかわちょう	43.84712409	142.7704637	https://www.town.hokkaido-kamikawa.lg.jp/
014583	東川町	ひがしかわちょう	43.6988984	142.5101593	https://town.higashikawa.hokkaido.jp/
014591	美瑛町	びえいちょう	43.5883298	142.4670597	https://town.biei.hokkaido.jp/
014605	上富良野町	かみふらのちょう	43.45561409	142.4671231	https://www.town.kamifurano.hokkaido.jp/
014613	中富良野町	なかふらのちょう	43.40583333	142.4252778	https://www.town.nakafurano.lg.jp/
014621	南富良野町	みなみふらのちょう	43.16416667	142.5683333	https://www.town.minamifurano.hokkaido.jp/
014630	占冠村	しむかっぷむら	42.97987952	142.3985363	https://www.vill.shimukappu.lg.jp/
014648	和寒町	わっさむちょう	44.02312874	142.4134008	https://www.town.wassamu.hokkaido.jp/
014656	剣淵町	けんぶちちょう	44.09576224	142.3613267	https://www.town.kembuchi.hokkaido.jp/wp-content/cache/all//index.html
014681	下川町	しもかわちょう	44.3025664	142.6352023	https://www.town.shimokawa.hokkaido.jp/
014699	美深町	びふかちょう	44.48102079	142.3430577	https://www.town.bifuka.hokkaido.jp/
014702	音威子府村	おといねっぷむら	44.72504179	142.2622139	https://www.vill.otoineppu.hokkaido.jp/
014711	中川町	なかがわちょう	44.81138889	142.0713889	https://www.town.nakagawa.hokkaido.jp/
014729	幌加内町	ほろかないちょう	44.00979823	142.1538298	https://www.town.horokanai.hokkaido.jp/
014818	増毛町	ましけちょう	43.85605933	141.5249105	https://www.town.mashike.hokkaido.jp/
014826	小平町	おびらちょう	44.01546152	141.6627616	https://www.town.obira.hokkaido.jp/
014834	苫前町	とままえちょう	44.30614209	141.6529088	http://www.town.tomamae.lg.jp/
014842	羽幌町	はぼろちょう	44.36054972	141.6973205	https://www.town.haboro.lg.jp/
014851	初山別村	しょさんべつむら	44.53214682	141.7663169	https://www.vill.shosanbetsu.lg.jp/
014869	遠別町	えんべつちょう	44.7225084	141.7923268	https://www.town.embetsu.hokkaido.jp/
014877	天塩町	てしおちょう	44.88817257	141.7453521	https://www.teshiotown.hokkaido.jp/
015113	猿払村	さるふつむら	45.3306092	142.1089722	https://www.vill.sarufutsu.hokkaido.jp/
015121	浜頓別町	はまとんべつちょう	45.1237794	142.3597348	http://www.town.hamatonbetsu.hokkaido.jp/
015130	中頓別町	なかとんべつちょう	44.96976136	142.2867365	https://www.town.nakatombetsu.hokkaido.jp/
015148	枝幸町	えさしちょう	44.93873333	142.5814043	https://www.esashi.jp/
015164	豊富町	とよとみちょう	45.10285676	141.7775026	https://www.town.toyotomi.hokkaido.jp/
015172	礼文町	れぶんちょう	45.30308199	141.0477509	https://www.town.rebun.hokkaido.jp/
015181	利尻町	りしりちょう	45.18701663	141.1395796	https://www.town.rishiri.hokkaido.jp/2s_index.htm
015199	利尻富士町	りしりふじちょう	45.2475	141.2147222	https://www.town.rishirifuji.hokkaido.jp/rishirifuji/
015202	幌延町	ほろのべちょう	45.01777778	141.8494444	https://www.town.horonobe.lg.jp/
015431	美幌町	びほろちょう	43.82371383	144.1071991	https://www.town.bihoro.hokkaido.jp/
015440	津別町	つべつちょう	43.70633069	144.0248025	https://www.town.tsubetsu.hokkaido.jp/
015458	斜里町	しゃりちょう	43.91138889	144.6708333	https://www.town.shari.hokkaido.jp/
015466	清里町	きよさとちょう	43.83523767	144.5946817	https://www.town.kiyosato.hokkaido.jp/
015474	小清水町	こしみずちょう	43.85674521	144.4620985	https://www.town.koshimizu.hokkaido.jp/
015491	訓子府町	くんねっぷちょう	43.72536829	143.7416617	https://www.town.kunneppu.hokkaido.jp/
015504	置戸町	おけとちょう	43.67638889	143.5863889	https://www.town.oketo.hokkaido.jp/
015521	佐呂間町	さろまちょう	44.01785206	143.7747668	https://www.town.saroma.hokkaido.jp/
015555	遠軽町	えんがるちょう	44.06196432	143.5280486	https://engaru.jp/
015598	湧別町	ゆうべつちょう	44.15160274	143.573035	https://www.town.yubetsu.lg.jp/
015601	滝上町	たきのうえちょう	44.19222222	143.0777778	https://www.town.takinoue.hokkaido.jp/
015610	興部町	おこっぺちょう	44.46985058	143.1239513	https://www.town.okoppe.lg.jp/cms/
015628	西興部村	にしおこっぺむら	44.32880793	142.9444613	https://www.vill.nishiokoppe.lg.jp/
015636	雄武町	おうむちょう	44.58248425	142.9618577	https://www.town.oumu.hokkaido.jp/
015644	大空町	おおぞらちょう	43.91194444	144.1725	https://www.town.ozora.hokkaido.jp/
015717	豊浦町	とようらちょう	42.583409	140.711966	https://www.town.toyoura.hokkaido.jp/
015750	壮瞥町	そうべつちょう	42.55210949	140.885836	https://www.town.sobetsu.lg.jp/
015784	白老町	しらおいちょう	42.55131326	141.3558661	https://www.town.shiraoi.hokkaido.jp/
015814	厚真町	あつまちょう	42.72363661	141.8778914	https://www.town.atsuma.lg.jp/office/
015849	洞爺湖町	とうやこちょう	42.55111704	140.7642741	http://www.town.toyako.hokkaido.jp/
015857	安平町	あびらちょう	42.76277778	141.8180556	https://www.town.abira.lg.jp/
015865	むかわ町	むかわちょう	42.57474771	141.9267449	https://www.town.mukawa.lg.jp/
016012	日高町	ひだかちょう	42.48033565	142.0742968	https://www.town.hidaka.hokkaido.jp/
016021	平取町	びらとりちょう	42.58514013	142.1286988	https://www.town.biratori.hokkaido.jp/
016047	新冠町	にいかっぷちょう	42.36244309	142.3184391	https://www.niikappu.jp/
016071	浦河町	うらかわちょう	42.16834176	142.7682026	https://www.town.urakawa.hokkaido.jp/
016080	様似町	さまにちょう	42.12777778	142.9338889	http://www.samani.jp/
016098	えりも町	えりもちょう	42.01638889	143.1483333	https://www.town.erimo.lg.jp/
016101	新ひだか町	しんひだかちょう	42.34125547	142.3686044	https://www.shinhidaka-hokkaido.jp/
016314	音更町	おとふけちょう	42.99413757	143.1978925	https://www.town.otofuke.hokkaido.jp/
016322	士幌町	しほろちょう	43.16805004	143.2414601	https://www.shihoro.jp/
016331	上士幌町	かみしほろちょう	43.23263469	143.2961787	https://www.kamishihoro.jp/
016349	鹿追町	しかおいちょう	43.09887653	142.9889704	https://www.town.shikaoi.lg.jp/
016357	新得町	しんとくちょう	43.07975642	142.8389096	https://www.shintoku-town.jp/
016365	清水町	しみずちょう	43.01143823	142.8845411	https://www.town.shimizu.hokkaido.jp/
016373	芽室町	めむろちょう	42.91194444	143.0508333	https://www.memuro.net/
016381	中札内村	なかさつないむら	42.697864	143.134395	https://www.vill.nakasatsunai.hokkaido.jp/
016390	更別村	さらべつむら	42.65038621	143.1878416	https://www.sarabetsu.jp/
016411	大樹町	たいきちょう	42.4975	143.2788889	https://www.town.taiki.hokkaido.jp/
016420	広尾町	ひろおちょう	42.28593132	143.3116286	https://www.town.hiroo.lg.jp/
016438	幕別町	まくべつちょう	42.9082019	143.3561006	https://www.town.makubetsu.lg.jp/
016446	池田町	いけだちょう	42.92900742	143.4485303	https://www.town.hokkaido-ikeda.lg.jp/
016454	豊頃町	とよころちょう	42.80102049	143.5058896	https://www.toyokoro.jp/
016462	本別町	ほんべつちょう	43.12467344	143.6105661	https://www.town.honbetsu.hokkaido.jp/
016471	足寄町	あしょろちょう	43.24480211	143.5540526	https://www.town.ashoro.hokkaido.jp/
016489	陸別町	りくべつちょう	43.46888889	143.7472222	https://www.rikubetsu.jp/
016497	浦幌町	うらほろちょう	42.80895698	143.6585781	https://www.urahoro.jp/
016616	釧路町	くしろちょう	42.99617231	144.4660793	http://www.town.kushiro.lg.jp/
016624	厚岸町	あっけしちょう	43.05194444	144.8475	https://www.akkeshi-town.jp/
016632	浜中町	はまなかちょう	43.076292	145.130953	https://www.townhamanaka.jp/
016641	標茶町	しべちゃちょう	43.30334699	144.6006586	https://town.shibecha.hokkaido.jp/top/
016659	弟子屈町	てしかがちょう	43.48521336	144.4593251	https://www.town.teshikaga.hokkaido.jp/
016675	鶴居村	つるいむら	43.23007174	144.3211866	https://www.vill.tsurui.lg.jp/
016683	白糠町	しらぬかちょう	42.95616451	144.0717316	https://www.town.shiranuka.lg.jp/
016918	別海町	べつかいちょう	43.3940015	145.1173283	https://betsukai.jp/
016926	中標津町	なかしべつちょう	43.55520483	144.971387	https://www.nakashibetsu.jp/
016934	標津町	しべつちょう	43.66126914	145.1313251	https://www.shibetsutown.jp/
016942	羅臼町	らうすちょう	44.02194444	145.1894444	https://www.rausu-town.jp/
020001		あおもりけん			https://www.pref.aomori.lg.jp/
022012	青森市	あおもりし	40.82222222	140.7475	https://www.city.aomori.aomori.jp/
022021	弘前市	ひろさきし	40.60305556	140.4641667	https://www.city.hirosaki.aomori.jp/
022039	八戸市	はちのへし	40.51222222	141.4883333	https://www.city.hachinohe.aomori.jp/
022047	黒石市	くろいしし	40.64277778	140.5944444	https://www.city.kuroishi.aomori.jp/
022055	五所川原市	ごしょがわらし	40.807835	140.446118	https://www.city.goshogawara.lg.jp/
022063	十和田市	とわだし	40.61277778	141.2058333	https://www.city.towada.lg.jp/
022071	三沢市	みさわし	40.68333333	141.3688889	https://www.city.misawa.lg.jp/
022080	むつ市	むつし	41.29305556	141.1830556	https://www.city.mutsu.lg.jp/
022098	つがる市	つがるし	40.80888889	140.38	https://www.city.tsugaru.aomori.jp/
022101	平川市	ひらかわし	40.58416667	140.5663889	https://www.city.hirakawa.lg.jp/
023019	平内町	ひらないまち	40.92611111	140.9561111	https://www.town.hiranai.aomori.jp/
023035	今別町	いまべつまち	41.18194444	140.4816667	https://www.town.imabetsu.lg.jp/
023043	蓬田村	よもぎたむら	40.97194444	140.6558333	https://www.vill.yomogita.lg.jp/
023078	外ヶ浜町	そとがはままち	41.04333333	140.6325	https://www.town.sotogahama.lg.jp/
023213	鰺ヶ沢町	あじがさわまち	40.783011	140.233912	https://www.town.ajigasawa.lg.jp/
023230	深浦町	ふかうらまち	40.64805556	139.9277778	https://www.town.fukaura.lg.jp/
023434	西目屋村	にしめやむら	40.57694444	140.2963889	https://www.nishimeya.jp/
023612	藤崎町	ふじさきまち	40.65611111	140.5025	https://www.town.fujisaki.lg.jp/
023621	大鰐町	おおわにまち	40.51833333	140.5677778	http://www.town.owani.lg.jp/
023671	田舎館村	いなかだてむら	40.63166667	140.55	http://www.vill.inakadate.lg.jp/
023817	板柳町	いたやなぎまち	40.69611111	140.4575	https://www.town.itayanagi.aomori.jp/
023841	鶴田町	つるたまち	40.75888889	140.4286111	https://www.town.tsuruta.lg.jp/
023876	中泊町	なかどまりまち	40.960427	140.434122	https://www.town.nakadomari.lg.jp/index.cfm
024015	野辺地町	のへじまち	40.86444444	141.1286111	https://www.town.noheji.aomori.jp/
024023	七戸町	しちのへまち	40.74472222	141.1577778	https://www.town.shichinohe.lg.jp/
024058	六戸町	ろくのへまち	40.60972222	141.3247222	https://www.town.rokunohe.aomori.jp/
024066	横浜町	よこはままち	41.08333333	141.2475	https://www.town.yokohama.lg.jp/
024082	東北町	とうほくまち	40.72805556	141.2577778	https://www.town.tohoku.lg.jp/
024112	六ヶ所村	ろっかしょむら	40.9675	141.3744444	https://www.rokkasho.jp/
024121	おいらせ町	おいらせちょう	40.59916667	141.3977778	https://www.town.oirase.aomori.jp/
024236	大間町	おおままち	41.522388	140.90483	https://www.town.ooma.lg.jp/
024244	東通村	ひがしどおりむら	41.27805556	141.3294444	http://www.vill.higashidoori.lg.jp/
024252	風間浦村	かざまうらむら	41.4875	140.9955556	https://www.kazamaura.jp/
024261	佐井村	さいむら	41.42972222	140.8591667	https://www.vill.sai.lg.jp/
024414	三戸町	さんのへまち	40.37833333	141.2586111	https://www.town.sannohe.aomori.jp/
024422	五戸町	ごのへまち	40.53111111	141.3077778	https://www.town.gonohe.aomori.jp/
024431	田子町	たっこまち	40.34	141.1519444	https://www.town.takko.lg.jp/
024457	南部町	なんぶちょう	40.420343	141.330307	https://www.town.aomori-nanbu.lg.jp/
024465	階上町	はしかみちょう	40.4525	141.6211111	https://www.town.hashikami.lg.jp/
024503	新郷村	しんごうむら	40.46583333	141.1733333	https://www.vill.shingo.aomori.jp/
030007		いわてけん			https://www.pref.iwate.jp/
032018	盛岡市	もりおかし	39.70194444	141.1541667	https://www.city.morioka.iwate.jp/
032026	宮古市	みやこし	39.639554	141.946115	https://www.city.miyako.iwate.jp/
032034	大船渡市	おおふなとし	39.08222222	141.7083333	https://www.city.ofunato.iwate.jp/
032051	花巻市	はなまきし	39.38861111	141.1166667	https://www.city.hanamaki.iwate.jp/
032069	北上市	きたかみし	39.28666667	141.1130556	https://www.city.kitakami.iwate.jp/
032077	久慈市	くじし	40.19027778	141.7752778	https://www.city.kuji.iwate.jp/index.html
032085	遠野市	とおのし	39.331014	141.532352	https://www.city.tono.iwate.jp/
032093	一関市	いちのせきし	38.93444444	141.1263889	https://www.city.ichinoseki.iwate.jp/
032107	陸前高田市	りくぜんたかたし	39.020413	141.633321	https://www.city.rikuzentakata.iwate.jp/
032115	釜石市	かまいしし	39.27583333	141.8855556	https://www.city.kamaishi.iwate.jp/
032131	二戸市	にのへし	40.27111111	141.3047222	https://www.city.ninohe.lg.jp/
032140	八幡平市	はちまんたいし	39.956511	141.07112	https://www.city.hachimantai.lg.jp/
032158	奥州市	おうしゅうし	39.14444444	141.1388889	https://www.city.oshu.iwate.jp/
032166	滝沢市	たきざわし	39.73472222	141.0769444	https://www.city.takizawa.iwate.jp/
033014	雫石町	しずくいしちょう	39.69611111	140.9755556	https://www.town.shizukuishi.iwate.jp/
033022	葛巻町	くずまきまち	40.03972222	141.4363889	https://www.town.kuzumaki.iwate.jp/
033031	岩手町	いわてまち	39.9725	141.2125	https://town.iwate.iwate.jp/
033219	紫波町	しわちょう	39.554536	141.155796	https://www.town.shiwa.iwate.jp/
033227	矢巾町	やはばちょう	39.60583333	141.1430556	https://www.town.yahaba.iwate.jp/
033669	西和賀町	にしわがまち	39.31777778	140.7791667	https://www.town.nishiwaga.lg.jp/
033812	金ケ崎町	かねがさきちょう	39.19555556	141.1161111	https://www.town.kanegasaki.iwate.jp/
034029	平泉町	ひらいずみちょう	38.98666667	141.1141667	https://www.town.hiraizumi.iwate.jp/
034410	住田町	すみたちょう	39.14194444	141.5758333	https://www.town.sumita.iwate.jp/
034614	大槌町	おおつちちょう	39.358196	141.899731	https://www.town.otsuchi.iwate.jp/
034827	山田町	やまだまち	39.4675	141.9488889	https://www.town.yamada.iwate.jp/
034835	岩泉町	いわいずみちょう	39.84305556	141.7966667	https://www.town.iwaizumi.lg.jp/
034843	田野畑村	たのはたむら	39.93027778	141.8888889	https://www.vill.tanohata.iwate.jp/
034851	普代村	ふだいむら	40.00527778	141.8861111	https://www.vill.fudai.iwate.jp/
035017	軽米町	かるまいまち	40.32666667	141.4605556	https://www.town.karumai.iwate.jp/
035033	野田村	のだむら	40.11	141.8180556	https://www.vill.noda.iwate.jp/
035068	九戸村	くのへむら	40.21138889	141.4188889	https://www.vill.kunohe.iwate.jp/
035076	洋野町	ひろのちょう	40.40861111	141.7180556	https://www.town.hirono.iwate.jp/
035246	一戸町	いちのへまち	40.21305556	141.2952778	https://www.town.ichinohe.iwate.jp/
040002		みやぎけん			https://www.pref.miyagi.jp/
041009	仙台市	せんだいし	38.26805556	140.8697222	https://www.city.sendai.jp/
041017	仙台市 青葉区	せんだいし あおばく	38.26916667	140.8705556	https://www.city.sendai.jp/aobaku/
041025	仙台市 宮城野区	せんだいし みやぎのく	38.26638889	140.9102778	https://www.city.sendai.jp/miyaginoku/
041033	仙台市 若林区	せんだいし わかばやしく	38.24416667	140.9008333	https://www.city.sendai.jp/wakabayashiku/
041041	仙台市 太白区	せんだいし たいはくく	38.22444444	140.8772222	https://www.city.sendai.jp/taihakuku/
041050	仙台市 泉区	せんだいし いずみく	38.32638889	140.8813889	https://www.city.sendai.jp/izumiku/
042021	石巻市	いしのまきし	38.43416667	141.3027778	https://www.city.ishinomaki.lg.jp/index.html
042030	塩竈市	しおがまし	38.31444444	141.0222222	https://www.city.shiogama.miyagi.jp/
042056	気仙沼市	けせんぬまし	38.90833333	141.57	https://www.kesennuma.miyagi.jp/
042064	白石市	しろいしし	38.00222222	140.6197222	https://www.city.shiroishi.miyagi.jp/
042072	名取市	なとりし	38.17166667	140.8919444	https://www.city.natori.miyagi.jp/
042081	角田市	かくだし	37.97722222	140.7819444	https://www.city.kakuda.lg.jp/
042099	多賀城市	たがじょうし	38.29388889	141.0044444	https://www.city.tagajo.miyagi.jp/
042111	岩沼市	いわぬまし	38.10444444	140.87	https://www.city.iwanuma.miyagi.jp/
042129	登米市	とめし	38.69194444	141.1877778	https://www.city.tome.miyagi.jp/
042137	栗原市	くりはらし	38.73027778	141.0213889	https://www.kuriharacity.jp/
042145	東松島市	ひがしまつしまし	38.42638889	141.2105556	https://www.city.higashimatsushima.miyagi.jp/
042153	大崎市	おおさきし	38.57722222	140.9555556	https://www.city.osaki.miyagi.jp/
042161	富谷市	とみやし	38.4	140.8952778	https://www.tomiya-city.miyagi.jp/
043010	蔵王町	ざおうまち	38.09805556	140.6588889	https://www.town.zao.miyagi.jp/
043028	七ヶ宿町	しちかしゅくまち	37.99305556	140.4416667	https://town.shichikashuku.miyagi.jp/
043214	大河原町	おおがわらまち	38.04944444	140.7308333	https://www.town.ogawara.miyagi.jp/
043222	村田町	むらたまち	38.11861111	140.7225	https://www.town.murata.miyagi.jp/
043231	柴田町	しばたまち	38.05638889	140.7658333	https://www.town.shibata.miyagi.jp/
043249	川崎町	かわさきまち	38.17777778	140.6436111	https://www.town.kawasaki.miyagi.jp/
043419	丸森町	まるもりまち	37.91138889	140.7655556	https://www.town.marumori.miyagi.jp/
043613	亘理町	わたりちょう	38.044263	140.867924	https://www.town.watari.miyagi.jp/
043621	山元町	やまもとちょう	37.9625	140.8777778	https://www.town.yamamoto.miyagi.jp/
044016	松島町	まつしままち	38.380149	141.067291	https://www.town.miyagi-matsushima.lg.jp/
044041	七ヶ浜町	しちがはままち	38.30472222	141.0594444	https://www.shichigahama.com/
044067	利府町	りふちょう	38.33027778	140.9755556	https://www.town.rifu.miyagi.jp/
044211	大和町	たいわちょう	38.4375	140.8863889	https://www.town.taiwa.miyagi.jp/
044229	大郷町	おおさとちょう	38.42444444	141.0044444	https://www.town.miyagi-osato.lg.jp/
044245	大衡村	おおひらむら	38.4675	140.8802778	https://www.village.ohira.miyagi.jp/
044440	色麻町	しかまちょう	38.54888889	140.85	https://www.town.shikama.miyagi.jp/
044458	加美町	かみまち	38.57194444	140.855	https://www.town.kami.miyagi.jp/
045012	涌谷町	わくやちょう	38.53972222	141.1283333	https://www.town.wakuya.miyagi.jp/
045055	美里町	みさとまち	38.54444444	141.0569444	https://www.town.misato.miyagi.jp/
045811	女川町	おながわちょう	38.445388	141.442693	https://www.town.onagawa.miyagi.jp/
046060	南三陸町	みなみさんりくちょう	38.680666	141.462492	https://www.town.minamisanriku.miyagi.jp/
050008		あきたけん			https://www.pref.akita.lg.jp/
052019	秋田市	あきたし	39.71972222	140.1025	https://www.city.akita.lg.jp/
052027	能代市	のしろし	40.21222222	140.0266667	https://www.city.noshiro.lg.jp/
052035	横手市	よこてし	39.313777	140.566636	https://www.city.yokote.lg.jp/
052043	大館市	おおだてし	40.27166667	140.5647222	https://www.city.odate.lg.jp/
052060	男鹿市	おがし	39.88666667	139.8477778	https://www.city.oga.akita.jp/
052078	湯沢市	ゆざわし	39.16388889	140.495	https://www.city-yuzawa.jp/
052094	鹿角市	かづのし	40.21583333	140.7883333	https://www.city.kazuno.lg.jp/
052108	由利本荘市	ゆりほんじょうし	39.38583333	140.0488889	https://www.city.yurihonjo.lg.jp/
052116	潟上市	かたがみし	39.857288	140.013049	https://www.city.katagami.lg.jp/
052124	大仙市	だいせんし	39.45305556	140.4755556	https://www.city.daisen.lg.jp/
052132	北秋田市	きたあきたし	40.22611111	140.3708333	https://www.city.kitaakita.akita.jp/
052141	にかほ市	にかほし	39.20305556	139.9077778	https://www.city.nikaho.akita.jp/
052159	仙北市	せんぼくし	39.7	140.7305556	https://www.city.semboku.akita.jp/
053031	小坂町	こさかまち	40.332926	140.736191	https://www.town.kosaka.akita.jp/
053279	上小阿仁村	かみこあにむら	40.06333333	140.2958333	https://www.vill.kamikoani.akita.jp/forms/top/top.aspx
053465	藤里町	ふじさとまち	40.27833333	140.2619444	https://www.town.fujisato.akita.jp/
053481	三種町	みたねちょう	40.10166667	140.005	https://www.town.mitane.akita.jp/
053490	八峰町	はっぽうちょう	40.31888889	140.0386111	https://www.town.happo.lg.jp/
053619	五城目町	ごじょうめまち	39.94416667	140.1116667	https://www.town.gojome.akita.jp/
053635	八郎潟町	はちろうがたまち	39.94944444	140.0733333	https://www.town.hachirogata.akita.jp/
053660	井川町	いかわまち	39.91416667	140.0816667	https://www.town.ikawa.akita.jp/
053686	大潟村	おおがたむら	40.01777778	139.96	https://www.vill.ogata.akita.jp/
054348	美郷町	みさとちょう	39.46166667	140.5825	https://www.town.misato.akita.jp/
054631	羽後町	うごまち	39.19944444	140.4130556	https://www.town.ugo.lg.jp/
054640	東成瀬村	ひがしなるせむら	39.17888889	140.6488889	https://www.higashinaruse.com/
060003		やまがたけん			https://www.pref.yamagata.jp/
062014	山形市	やまがたし	38.25555556	140.3397222	https://www.city.yamagata-yamagata.lg.jp/
062022	米沢市	よねざわし	37.92222222	140.1169444	https://www.city.yonezawa.yamagata.jp/
062031	鶴岡市	つるおかし	38.72722222	139.8266667	https://www.city.tsuruoka.lg.jp/
062049	酒田市	さかたし	38.91444444	139.8363889	https://www.city.sakata.lg.jp/
062057	新庄市	しんじょうし	38.76472222	140.3019444	https://www.city.shinjo.yamagata.jp/
062065	寒河江市	さがえし	38.38111111	140.2761111	https://www.city.sagae.yamagata.jp/
062073	上山市	かみのやまし	38.14972222	140.2677778	https://www.city.kaminoyama.yamagata.jp/
062081	村山市	むらやまし	38.48361111	140.3805556	https://www.city.murayama.lg.jp/
062090	長井市	ながいし	38.106088	140.033947	https://www.city.nagai.yamagata.jp/
062103	天童市	てんどうし	38.36222222	140.3783333	https://www.city.tendo.yamagata.jp/
062111	東根市	ひがしねし	38.43138889	140.3911111	https://www.city.higashine.yamagata.jp/
062120	尾花沢市	おばなざわし	38.60083333	140.4058333	https://www.city.obanazawa.yamagata.jp/
062138	南陽市	なんようし	38.05527778	140.1483333	http://www.city.nanyo.yamagata.jp/
063011	山辺町	やまのべまち	38.28916667	140.2625	https://www.town.yamanobe.yamagata.jp/
063029	中山町	なかやままち	38.33333333	140.2830556	https://www.town.nakayama.yamagata.jp/
063215	河北町	かほくちょう	38.42638889	140.3144444	https://www.town.kahoku.yamagata.jp/
063223	西川町	にしかわまち	38.42666667	140.1477778	https://www.town.nishikawa.yamagata.jp/
063231	朝日町	あさひまち	38.29916667	140.1458333	https://www.town.asahi.yamagata.jp/
063240	大江町	おおえまち	38.38083333	140.2066667	https://www.town.oe.yamagata.jp/
063410	大石田町	おおいしだまち	38.59388889	140.3727778	https://www.town.oishida.yamagata.jp/
063614	金山町	かねやままち	38.88333333	140.3394444	https://www.town.kaneyama.yamagata.jp/
063622	最上町	もがみまち	38.75861111	140.5194444	https://town.mogami.lg.jp/
063631	舟形町	ふながたまち	38.69166667	140.32	https://www.town.funagata.yamagata.jp/
063649	真室川町	まむろがわまち	38.85777778	140.2525	https://www.town.mamurogawa.yamagata.jp/index.html
063657	大蔵村	おおくらむら	38.70416667	140.2305556	https://www.vill.ohkura.yamagata.jp/
063665	鮭川村	さけがわむら	38.79611111	140.2216667	https://www.vill.sakegawa.yamagata.jp/
063673	戸沢村	とざわむら	38.73777778	140.1436111	https://www.vill.tozawa.yamagata.jp/
063819	高畠町	たかはたまち	38.00277778	140.1891667	https://www.town.takahata.yamagata.jp/
063827	川西町	かわにしまち	38.005203	140.053181	https://www.town.kawanishi.yamagata.jp/
064017	小国町	おぐにまち	38.06138889	139.7433333	https://www.town.oguni.yamagata.jp/
064025	白鷹町	しらたかまち	38.18305556	140.0986111	https://www.town.shirataka.lg.jp/
064033	飯豊町	いいでまち	38.04583333	139.9875	https://www.town.iide.yamagata.jp/
064262	三川町	みかわまち	38.79444444	139.8497222	https://www.town.mikawa.yamagata.jp/
064289	庄内町	しょうないまち	38.84972222	139.9047222	https://www.town.shonai.lg.jp/
064611	遊佐町	ゆざまち	39.014836	139.908662	https://www.town.yuza.yamagata.jp/
070009		ふくしまけん			https://www.pref.fukushima.lg.jp/
072010	福島市	ふくしまし	37.76083333	140.4747222	https://www.city.fukushima.fukushima.jp/
072028	会津若松市	あいづわかまつし	37.49472222	139.9297222	https://www.city.aizuwakamatsu.fukushima.jp/
072036	郡山市	こおりやまし	37.40055556	140.3597222	https://www.city.koriyama.lg.jp/
072044	いわき市	いわきし	37.05055556	140.8877778	https://www.city.iwaki.lg.jp/www/index.html
072052	白河市	しらかわし	37.12638889	140.2108333	https://www.city.shirakawa.fukushima.jp/
072079	須賀川市	すかがわし	37.28666667	140.3727778	https://www.city.sukagawa.fukushima.jp/
072087	喜多方市	きたかたし	37.65111111	139.8744444	https://www.city.kitakata.fukushima.jp/
072095	相馬市	そうまし	37.79666667	140.9197222	https://www.city.soma.fukushima.jp/
072109	二本松市	にほんまつし	37.58472222	140.4313889	https://www.city.nihonmatsu.lg.jp/
072117	田村市	たむらし	37.440621	140.57631	https://www.city.tamura.lg.jp/
072125	南相馬市	みなみそうまし	37.64222222	140.9572222	https://www.city.minamisoma.lg.jp/
072133	伊達市	だてし	37.81888889	140.5630556	https://www.city.fukushima-date.lg.jp/
072141	本宮市	もとみやし	37.51333333	140.3938889	https://www.city.motomiya.lg.jp/
073016	桑折町	こおりまち	37.85472	140.520851	https://www.town.koori.fukushima.jp/
073032	国見町	くにみまち	37.87694444	140.5494444	https://www.town.kunimi.fukushima.jp/
073083	川俣町	かわまたまち	37.665	140.5983333	https://www.town.kawamata.lg.jp/
073229	大玉村	おおたまむら	37.53444444	140.3711111	https://www.vill.otama.fukushima.jp/
073423	鏡石町	かがみいしまち	37.25277778	140.3436111	https://www.town.kagamiishi.fukushima.jp/
073440	天栄村	てんえいむら	37.25527778	140.2472222	https://www.vill.tenei.fukushima.jp/
073628	下郷町	しもごうまち	37.25555556	139.8722222	https://www.town.shimogo.fukushima.jp/
073644	檜枝岐村	ひのえまたむら	37.02416667	139.3888889	https://www.vill.hinoemata.lg.jp/
073679	只見町	ただみまち	37.34861111	139.3158333	https://www.town.tadami.lg.jp/
073687	南会津町	みなみあいづまち	37.20027778	139.7733333	https://www.town.minamiaizu.lg.jp/index.html
074021	北塩原村	きたしおばらむら	37.65583333	139.9377778	https://www.vill.kitashiobara.fukushima.jp/
074055	西会津町	にしあいづまち	37.587396	139.649301	https://www.town.nishiaizu.fukushima.jp/
074071	磐梯町	ばんだいまち	37.56194444	139.9883333	https://www.town.bandai.fukushima.jp/
074080	猪苗代町	いなわしろまち	37.55777778	140.1047222	https://www.town.inawashiro.fukushima.jp/
074217	会津坂下町	あいづばんげまち	37.56138889	139.8216667	https://www.town.aizubange.fukushima.jp/
074225	湯川村	ゆがわむら	37.56583333	139.8866667	https://www.vill.yugawa.fukushima.jp/
074233	柳津町	やないづまち	37.52611111	139.7194444	https://www.town.yanaizu.fukushima.jp/
074446	三島町	みしままち	37.47027778	139.6444444	https://www.town.mishima.fukushima.jp/
074454	金山町	かねやままち	37.45388889	139.5247222	https://www.town.kaneyama.fukushima.jp/
074462	昭和村	しょうわむら	37.33583333	139.6105556	https://www.vill.showa.fukushima.jp/
074471	会津美里町	あいづみさとまち	37.464985	139.834177	https://www.town.aizumisato.fukushima.jp/
074616	西郷村	にしごうむら	37.14194444	140.1552778	https://www.vill.nishigo.fukushima.jp/
074641	泉崎村	いずみざきむら	37.153784	140.303363	https://www.vill.izumizaki.fukushima.jp/
074659	中島村	なかじまむら	37.14861111	140.3502778	https://www.vill-nakajima.jp/
074667	矢吹町	やぶきまち	37.20111111	140.3386111	https://www.town.yabuki.fukushima.jp/
074811	棚倉町	たなぐらまち	37.02972222	140.3797222	https://www.town.tanagura.fukushima.jp/
074829	矢祭町	やまつりまち	36.87138889	140.4247222	https://www.town.yamatsuri.fukushima.jp/
074837	塙町	はなわまち	36.95722222	140.4097222	https://www.town.hanawa.fukushima.jp/
074845	鮫川村	さめがわむら	37.0425	140.5097222	https://www.vill.samegawa.fukushima.jp/
075019	石川町	いしかわまち	37.157072	140.446775	https://www.town.ishikawa.fukushima.jp/
075027	玉川村	たまかわむら	37.21083333	140.4088889	https://www.vill.tamakawa.fukushima.jp/
075035	平田村	ひらたむら	37.221995	140.575655	https://www.vill.hirata.fukushima.jp/
075043	浅川町	あさかわまち	37.08083333	140.4127778	https://www.town.asakawa.fukushima.jp/
075051	古殿町	ふるどのまち	37.08916667	140.5558333	https://www.town.furudono.fukushima.jp/
075213	三春町	みはるまち	37.44111111	140.4927778	https://www.town.miharu.fukushima.jp/
075221	小野町	おのまち	37.28694444	140.6263889	https://www.town.ono.fukushima.jp/
075418	広野町	ひろのまち	37.21444444	140.9947222	https://www.town.hirono.fukushima.jp/
075426	楢葉町	ならはまち	37.2825	140.9936111	https://www.town.naraha.lg.jp/
075434	富岡町	とみおかまち	37.34555556	141.0086111	https://www.tomioka-town.jp/
075442	川内村	かわうちむら	37.3375	140.8094444	https://www.kawauchimura.jp/
075451	大熊町	おおくままち	37.382087	140.958264	https://www.town.okuma.fukushima.jp/
075469	双葉町	ふたばまち	36.921861	140.800626	https://www.town.fukushima-futaba.lg.jp/
075477	浪江町	なみえまち	37.49472222	141.0008333	https://www.town.namie.fukushima.jp/
075485	葛尾村	かつらおむら	37.50361111	140.7644444	https://www.katsurao.org/
075612	新地町	しんちまち	37.87611111	140.9194444	https://www.shinchi-town.jp/
075647	飯舘村	いいたてむら	37.67916667	140.7355556	https://www.vill.iitate.fukushima.jp/
080004		いばらきけん			https://www.pref.ibaraki.jp/
082015	水戸市	みとし	36.36583333	140.4713889	https://www.city.mito.lg.jp/
082023	日立市	ひたちし	36.59916667	140.6516667	https://www.city.hitachi.lg.jp/
082031	土浦市	つちうらし	36.078391	140.204143	https://www.city.tsuchiura.lg.jp/index.html
082040	古河市	こがし	36.17888889	139.7558333	https://www.city.ibaraki-koga.lg.jp/
082058	石岡市	いしおかし	36.19083333	140.2872222	https://www.city.ishioka.lg.jp/
082074	結城市	ゆうきし	36.289625	139.87147	https://www.city.yuki.lg.jp/
082082	龍ケ崎市	りゅうがさきし	35.91166667	140.1822222	https://www.city.ryugasaki.ibaraki.jp/
082104	下妻市	しもつまし	36.18444444	139.9675	https://www.city.shimotsuma.lg.jp/
082112	常総市	じょうそうし	36.02361111	139.9938889	https://www.city.joso.lg.jp/
082121	常陸太田市	ひたちおおたし	36.53833333	140.5311111	https://www.city.hitachiota.ibaraki.jp/
082147	高萩市	たかはぎし	36.71361111	140.7097222	https://www.city.takahagi.ibaraki.jp/index.html
082155	北茨城市	きたいばらきし	36.80194444	140.7511111	https://www.city.kitaibaraki.lg.jp/
082163	笠間市	かさまし	36.345	140.3041667	https://www.city.kasama.lg.jp/index.html
082171	取手市	とりでし	35.91138889	140.0502778	https://www.city.toride.ibaraki.jp/
082198	牛久市	うしくし	35.97944444	140.1497222	https://www.city.ushiku.lg.jp/
082201	つくば市	つくばし	36.08361111	140.0763889	https://www.city.tsukuba.lg.jp/
082210	ひたちなか市	ひたちなかし	36.39638889	140.5344444	https://www.city.hitachinaka.lg.jp/
082228	鹿嶋市	かしまし	35.96583333	140.645	https://www.city.kashima.ibaraki.jp/
082236	潮来市	いたこし	35.94722222	140.5552778	https://www.city.itako.lg.jp/
082244	守谷市	もりやし	35.95138889	139.9755556	https://www.city.moriya.ibaraki.jp/
082252	常陸大宮市	ひたちおおみやし	36.5425	140.4108333	https://www.city.hitachiomiya.lg.jp/
082261	那珂市	なかし	36.4575	140.4866667	https://www.city.naka.lg.jp/
082279	筑西市	ちくせいし	36.305263	139.979417	https://www.city.chikusei.lg.jp/index.html
082287	坂東市	ばんどうし	36.04833333	139.8888889	https://www.city.bando.lg.jp/
082295	稲敷市	いなしきし	35.972927	140.303583	https://www.city.inashiki.lg.jp/index.html
082309	かすみがうら市	かすみがうらし	36.15194444	140.2372222	https://www.city.kasumigaura.lg.jp/
082317	桜川市	さくらがわし	36.32722222	140.0905556	https://www.city.sakuragawa.lg.jp/index.html
082325	神栖市	かみすし	35.89	140.6647222	https://www.city.kamisu.ibaraki.jp/
082333	行方市	なめがたし	35.99027778	140.4891667	https://www.city.namegata.ibaraki.jp/
082341	鉾田市	ほこたし	36.15861111	140.5163889	https://www.city.hokota.lg.jp/
082350	つくばみらい市	つくばみらいし	35.96305556	140.0372222	https://www.city.tsukubamirai.lg.jp/
082368	小美玉市	おみたまし	36.23944444	140.3525	https://www.city.omitama.lg.jp/
083020	茨城町	いばらきまち	36.28694444	140.4247222	https://www.town.ibaraki.lg.jp/
083097	大洗町	おおあらいまち	36.31333333	140.575	https://www.town.oarai.lg.jp/
083101	城里町	しろさとまち	36.47916667	140.3763889	https://www.town.shirosato.lg.jp/
083411	東海村	とうかいむら	36.47305556	140.5661111	https://www.vill.tokai.ibaraki.jp/
083640	大子町	だいごまち	36.76805556	140.3552778	https://www.town.daigo.ibaraki.jp/
084425	美浦村	みほむら	36.00444444	140.3019444	https://www.vill.miho.lg.jp/
084433	阿見町	あみまち	36.03083333	140.215	https://www.town.ami.lg.jp/
084476	河内町	かわちまち	35.88472222	140.2444444	https://www.town.ibaraki-kawachi.lg.jp/
085219	八千代町	やちよまち	36.18138889	139.8913889	https://www.town.ibaraki-yachiyo.lg.jp/
085421	五霞町	ごかまち	36.11444444	139.7452778	https://www.town.goka.lg.jp/
085464	境町	さかいまち	36.10861111	139.795	https://www.town.ibaraki-sakai.lg.jp/
085642	利根町	とねまち	35.85777778	140.1394444	https://www.town.tone.ibaraki.jp/
090000		とちぎけん			https://www.pref.tochigi.lg.jp/
092011	宇都宮市	うつのみやし	36.55527778	139.8827778	https://www.city.utsunomiya.lg.jp/
092029	足利市	あしかがし	36.34027778	139.4497222	https://www.city.ashikaga.tochigi.jp/
092037	栃木市	とちぎし	36.382414	139.734111	https://www.city.tochigi.lg.jp/
092045	佐野市	さのし	36.31444444	139.5783333	https://www.city.sano.lg.jp/
092053	鹿沼市	かぬまし	36.56722222	139.745	https://www.city.kanuma.tochigi.jp/
092061	日光市	にっこうし	36.72	139.6983333	https://www.city.nikko.lg.jp/
092088	小山市	おやまし	36.31472222	139.8002778	https://www.city.oyama.tochigi.jp/
092096	真岡市	もおかし	36.44027778	140.0130556	https://www.city.moka.lg.jp/
092100	大田原市	おおたわらし	36.87083333	140.0155556	https://www.city.ohtawara.tochigi.jp/
092118	矢板市	やいたし	36.80666667	139.9241667	https://www.city.yaita.tochigi.jp/
092134	那須塩原市	なすしおばらし	36.96166667	140.0461111	https://www.city.nasushiobara.lg.jp/
092142	さくら市	さくらし	36.68527778	139.9663889	https://www.city.tochigi-sakura.lg.jp/
092151	那須烏山市	なすからすやまし	36.65694444	140.1516667	https://www.city.nasukarasuyama.lg.jp/
092169	下野市	しもつけし	36.395227	139.85192	https://www.city.shimotsuke.lg.jp/
093017	上三川町	かみのかわまち	36.43916667	139.91	https://www.town.kaminokawa.lg.jp/
093424	益子町	ましこまち	36.4675	140.0930556	https://www.town.mashiko.tochigi.jp/
093432	茂木町	もてぎまち	36.53222222	140.1875	https://www.town.motegi.tochigi.jp/
093441	市貝町	いちかいまち	36.54333333	140.1022222	https://www.town.ichikai.tochigi.jp/forms/top/top.aspx
093459	芳賀町	はがまち	36.54805556	140.0580556	https://www.town.tochigi-haga.lg.jp/
093611	壬生町	みぶまち	36.42722222	139.8038889	https://www.town.mibu.tochigi.jp/
093645	野木町	のぎまち	36.23305556	139.7408333	https://www.town.nogi.lg.jp/
093840	塩谷町	しおやまち	36.7775	139.8505556	https://www.town.shioya.tochigi.jp/
093866	高根沢町	たかねざわまち	36.63111111	139.9866667	https://www.town.takanezawa.tochigi.jp/
094072	那須町	なすまち	37.01972222	140.1211111	https://www.town.nasu.lg.jp/
094111	那珂川町	なかがわまち	36.736223	140.17282	https://www.town.tochigi-nakagawa.lg.jp/
100005		ぐんまけん			https://www.pref.gunma.jp/
102016	前橋市	まえばしし	36.38916667	139.0636111	https://www.city.maebashi.gunma.jp/
102024	高崎市	たかさきし	36.32194444	139.0036111	https://www.city.takasaki.gunma.jp/
102032	桐生市	きりゅうし	36.40527778	139.3305556	https://www.city.kiryu.lg.jp/
102041	伊勢崎市	いせさきし	36.31138889	139.1966667	https://www.city.isesaki.lg.jp/
102059	太田市	おおたし	36.29166667	139.3758333	https://www.city.ota.gunma.jp/
102067	沼田市	ぬまたし	36.64396	139.042784	https://www.city.numata.gunma.jp/
102075	館林市	たてばやしし	36.245	139.5422222	https://www.city.tatebayashi.gunma.jp/
102083	渋川市	しぶかわし	36.48944444	139.0005556	https://www.city.shibukawa.lg.jp/
102091	藤岡市	ふじおかし	36.25861111	139.0747222	https://www.city.fujioka.gunma.jp/
102105	富岡市	とみおかし	36.26	138.89	https://www.city.tomioka.lg.jp/www/index.html
102113	安中市	あんなかし	36.32638889	138.8872222	https://www.city.annaka.lg.jp/
102121	みどり市	みどりし	36.39472222	139.2811111	https://www.city.midori.gunma.jp/www/index.html
103446	榛東村	しんとうむら	36.438647	138.967118	https://www.vill.shinto.gunma.jp/
103454	吉岡町	よしおかまち	36.4475	139.0102778	https://www.town.yoshioka.gunma.jp/
103667	上野村	うえのむら	36.08333333	138.7772222	https://www.uenomura.jp/
103675	神流町	かんなまち	36.11611111	138.9169444	https://www.town.kanna.gunma.jp/
103829	下仁田町	しもにたまち	36.2125	138.7891667	https://www.town.shimonita.lg.jp/
103837	南牧村	なんもくむら	36.15861111	138.7113889	https://nanmoku.ne.jp/
103845	甘楽町	かんらまち	36.24305556	138.9219444	https://www.town.kanra.lg.jp/
104213	中之条町	なかのじょうまち	36.59	138.8411111	https://www.town.nakanojo.gunma.jp/
104248	長野原町	ながのはらまち	36.544321	138.649837	https://www.town.naganohara.gunma.jp/www/index.html
104256	嬬恋村	つまごいむら	36.51666667	138.5302778	https://www.vill.tsumagoi.gunma.jp/
104264	草津町	くさつまち	36.62055556	138.5961111	https://www.town.kusatsu.gunma.jp/
104281	高山村	たかやまむら	36.62083333	138.9436111	https://vill.takayama.gunma.jp/
104299	東吾妻町	ひがしあがつままち	36.571564	138.820571	https://www.town.higashiagatsuma.gunma.jp/www/index.html
104434	片品村	かたしなむら	36.7725	139.2252778	https://www.vill.katashina.gunma.jp/
104442	川場村	かわばむら	36.69472222	139.1066667	https://www.vill.kawaba.gunma.jp/
104485	昭和村	しょうわむら	36.63972222	139.0658333	https://www.vill.showa.gunma.jp/
104493	みなかみ町	みなかみまち	36.67888889	138.9991667	https://www.town.minakami.gunma.jp/
104647	玉村町	たまむらまち	36.30444444	139.115	https://www.town.tamamura.lg.jp/
105210	板倉町	いたくらまち	36.225962	139.601938	https://www.town.itakura.gunma.jp/
105228	明和町	めいわまち	36.21138889	139.5341667	https://www.town.meiwa.gunma.jp/
105236	千代田町	ちよだまち	36.21777778	139.4425	https://www.town.chiyoda.gunma.jp/
105244	大泉町	おおいずみまち	36.24777778	139.405	https://www.town.oizumi.gunma.jp/
105252	邑楽町	おうらまち	36.2525	139.4625	https://www.town.ora.gunma.jp/
110001		さいたまけん			https://www.pref.saitama.lg.jp/
111007	さいたま市	さいたまし	35.86166667	139.6452778	https://www.city.saitama.jp/
111015	さいたま市 西区	さいたまし にしく	35.925	139.5797222	https://www.city.saitama.jp/nishi/index.html
111023	さいたま市 北区	さいたまし きたく	35.93083333	139.62	https://www.city.saitama.jp/kita/index.html
111031	さいたま市 大宮区	さいたまし おおみやく	35.90611111	139.6286111	https://www.city.saitama.jp/omiya/index.html
111040	さいたま市 見沼区	さいたまし みぬまく	35.93527778	139.6544444	https://www.city.saitama.jp/minuma/index.html
111058	さいたま市 中央区	さいたまし ちゅうおうく	35.88388889	139.6261111	https://www.city.saitama.jp/chuo/index.html
111066	さいたま市 桜区	さいたまし さくらく	35.85694444	139.6094444	https://www.city.saitama.jp/sakura/index.html
111074	さいたま市 浦和区	さいたまし うらわく	35.86166667	139.6452778	https://www.city.saitama.jp/urawa/index.html
111082	さいたま市 南区	さいたまし みなみく	35.84638889	139.6480556	https://www.city.saitama.jp/minami/index.html
111091	さいたま市 緑区	さいたまし みどりく	35.87111111	139.6838889	https://www.city.saitama.jp/midori/index.html
111104	さいたま市 岩槻区	さいたまし いわつきく	35.94972146	139.6941694	https://www.city.saitama.jp/iwatsuki/index.html
112011	川越市	かわごえし	35.925	139.4858333	https://www.city.kawagoe.saitama.jp/
112020	熊谷市	くまがやし	36.14722222	139.3886111	https://www.city.kumagaya.lg.jp/
112038	川口市	かわぐちし	35.806733	139.7234	https://www.city.kawaguchi.lg.jp/
112062	行田市	ぎょうだし	36.13888889	139.4558333	https://www.city.gyoda.lg.jp/
112071	秩父市	ちちぶし	35.99166667	139.0855556	https://www.city.chichibu.lg.jp/
112089	所沢市	ところざわし	35.79944444	139.4688889	https://www.city.tokorozawa.saitama.jp/
112097	飯能市	はんのうし	35.85583333	139.3277778	https://www.city.hanno.lg.jp
112101	加須市	かぞし	36.13138889	139.6019444	https://www.city.kazo.lg.jp/
112119	本庄市	ほんじょうし	36.24388889	139.1902778	https://www.city.honjo.lg.jp/
112127	東松山市	ひがしまつやまし	36.04222222	139.4	https://www.city.higashimatsuyama.lg.jp/
112143	春日部市	かすかべし	35.97527778	139.7525	https://www.city.kasukabe.lg.jp/
112151	狭山市	さやまし	35.85305556	139.4122222	https://www.city.sayama.saitama.jp/
112160	羽生市	はにゅうし	36.17277778	139.5486111	https://www.city.hanyu.lg.jp/
112178	鴻巣市	こうのすし	36.06583333	139.5222222	https://www.city.kounosu.saitama.jp/
112186	深谷市	ふかやし	36.1975	139.2813889	https://www.city.fukaya.saitama.jp/
112194	上尾市	あげおし	35.9775	139.5933333	https://www.city.ageo.lg.jp/
112216	草加市	そうかし	35.82555556	139.8055556	https://www.city.soka.saitama.jp/
112224	越谷市	こしがやし	35.89111111	139.7908333	https://www.city.koshigaya.saitama.jp/
112232	蕨市	わらびし	35.82555556	139.6794444	https://www.city.warabi.saitama.jp/
112241	戸田市	とだし	35.8175	139.6777778	https://www.city.toda.saitama.jp/
112259	入間市	いるまし	35.83583333	139.3911111	https://www.city.iruma.saitama.jp/
112275	朝霞市	あさかし	35.79722222	139.5936111	https://www.city.asaka.lg.jp/
112283	志木市	しきし	35.83666667	139.5802778	https://www.city.shiki.lg.jp/
112291	和光市	わこうし	35.78138889	139.6058333	https://www.city.wako.lg.jp/
112305	新座市	にいざし	35.79333333	139.5652778	https://www.city.niiza.lg.jp/
112313	桶川市	おけがわし	36.00277778	139.5583333	https://www.city.okegawa.lg.jp/
112321	久喜市	くきし	36.06222222	139.6669444	https://www.city.kuki.lg.jp/
112330	北本市	きたもとし	36.02722222	139.5302778	https://www.city.kitamoto.lg.jp/index.html
112348	八潮市	やしおし	35.82277778	139.8391667	https://www.city.yashio.lg.jp/
112356	富士見市	ふじみし	35.85666667	139.5491667	https://www.city.fujimi.saitama.jp/
112372	三郷市	みさとし	35.83027778	139.8725	https://www.city.misato.lg.jp/
112381	蓮田市	はすだし	35.99416667	139.6622222	https://www.city.hasuda.saitama.jp/
112399	坂戸市	さかどし	35.95722222	139.4030556	https://www.city.sakado.lg.jp/
112402	幸手市	さってし	36.07805556	139.7258333	https://www.city.satte.lg.jp/
112411	鶴ヶ島市	つるがしまし	35.93444444	139.3930556	https://www.city.tsurugashima.lg.jp/
112429	日高市	ひだかし	35.90777778	139.3391667	https://www.city.hidaka.lg.jp/
112437	吉川市	よしかわし	35.895962	139.855651	https://www.city.yoshikawa.saitama.jp/
112453	ふじみ野市	ふじみのし	35.87944444	139.5197222	https://www.city.fujimino.saitama.jp/
112461	白岡市	しらおかし	36.01888889	139.6769444	https://www.city.shiraoka.lg.jp/
113018	伊奈町	いなまち	36	139.6238889	https://www.town.saitama-ina.lg.jp/
113247	三芳町	みよしまち	35.82833333	139.5266667	https://www.town.saitama-miyoshi.lg.jp/
113263	毛呂山町	もろやままち	35.94166667	139.3161111	https://www.town.moroyama.saitama.jp/www/index.html
113271	越生町	おごせまち	35.96444444	139.2941667	https://www.town.ogose.saitama.jp/
113417	滑川町	なめがわまち	36.06611111	139.3608333	https://www.town.namegawa.saitama.jp/index.html
113425	嵐山町	らんざんまち	36.05666667	139.3202778	https://www.town.ranzan.saitama.jp/
113433	小川町	おがわまち	36.05666667	139.2619444	https://www.town.ogawa.saitama.jp/
113468	川島町	かわじままち	35.992494	139.484352	https://www.town.kawajima.saitama.jp/
113476	吉見町	よしみまち	36.04	139.4538889	https://www.town.yoshimi.saitama.jp/
113484	鳩山町	はとやままち	35.98166667	139.3341667	https://www.town.hatoyama.saitama.jp/
113492	ときがわ町	ときがわまち	36.00861111	139.2969444	https://www.town.tokigawa.lg.jp/forms/top/top.aspx
113611	横瀬町	よこぜまち	35.98722222	139.1002778	https://www.town.yokoze.saitama.jp/
113620	皆野町	みなのまち	36.07083333	139.0988889	https://www.town.minano.saitama.jp/
113638	長瀞町	ながとろまち	36.11472222	139.11	https://www.town.nagatoro.saitama.jp/
113654	小鹿野町	おがのまち	36.01722222	139.0086111	https://www.town.ogano.lg.jp/
113697	東秩父村	ひがしちちぶむら	36.05805556	139.1947222	https://www.vill.higashichichibu.saitama.jp/
113816	美里町	みさとまち	36.17722222	139.1813889	https://www.town.saitama-misato.lg.jp/
113832	神川町	かみかわまち	36.21388889	139.1019444	https://www.town.kamikawa.saitama.jp/
113859	上里町	かみさとまち	36.25194444	139.1447222	https://www.town.kamisato.saitama.jp/
114081	寄居町	よりいまち	36.11833333	139.1930556	https://www.town.yorii.saitama.jp/
114421	宮代町	みやしろまち	36.0225	139.7227778	https://www.town.miyashiro.lg.jp/
114642	杉戸町	すぎとまち	36.02555556	139.7366667	https://www.town.sugito.lg.jp/
114651	松伏町	まつぶしまち	35.92583333	139.8152778	https://www.town.matsubushi.lg.jp/
120006		ちばけん			https://www.pref.chiba.lg.jp/
121002	千葉市	ちばし	35.60722222	140.1063889	https://www.city.chiba.jp/
121011	千葉市 中央区	ちばし ちゅうおうく	35.60888889	140.1247222	https://www.city.chiba.jp/chuo/index.html
121029	千葉市 花見川区	ちばし はなみがわく	35.66277778	140.0691667	https://www.city.chiba.jp/hanamigawa/index.html
121037	千葉市 稲毛区	ちばし いなげく	35.63638889	140.1072222	https://www.city.chiba.jp/inage/index.html
121045	千葉市 若葉区	ちばし わかばく	35.63416667	140.1555556	https://www.city.chiba.jp/wakaba/index.html
121053	千葉市 緑区	ちばし みどりく	35.56027778	140.1763889	https://www.city.chiba.jp/midori/index.html
121061	千葉市 美浜区	ちばし みはまく	35.64027778	140.0630556	https://www.city.chiba.jp/mihama/index.html
122025	銚子市	ちょうしし	35.73472222	140.8266667	https://www.city.choshi.chiba.jp/
122033	市川市	いちかわし	35.72194444	139.9311111	https://www.city.ichikawa.lg.jp/
122041	船橋市	ふなばしし	35.69472222	139.9825	https://www.city.funabashi.lg.jp/
122050	館山市	たてやまし	34.99666667	139.87	https://www.city.tateyama.chiba.jp/
122068	木更津市	きさらづし	35.381208	139.924905	https://www.city.kisarazu.lg.jp/
122076	松戸市	まつどし	35.78777778	139.9030556	https://www.city.matsudo.chiba.jp/
122084	野田市	のだし	35.955	139.8747222	https://www.city.noda.chiba.jp/
122106	茂原市	もばらし	35.42833333	140.2880556	https://www.city.mobara.chiba.jp/
122114	成田市	なりたし	35.77666667	140.3183333	https://www.city.narita.chiba.jp/
122122	佐倉市	さくらし	35.72388889	140.2238889	https://www.city.sakura.lg.jp/
122131	東金市	とうがねし	35.56	140.3661111	https://www.city.togane.chiba.jp/
122157	旭市	あさひし	35.716116	140.648217	https://www.city.asahi.lg.jp/
122165	習志野市	ならしのし	35.68083333	140.0266667	https://www.city.narashino.lg.jp/
122173	柏市	かしわし	35.86805556	139.9763889	https://www.city.kashiwa.lg.jp/
122181	勝浦市	かつうらし	35.1525	140.3211111	https://www.city.katsuura.lg.jp/forms/top/top.aspx
122190	市原市	いちはらし	35.49805556	140.1155556	https://www.city.ichihara.chiba.jp/
122203	流山市	ながれやまし	35.85611111	139.9025	https://www.city.nagareyama.chiba.jp/
122211	八千代市	やちよし	35.7225	140.0997222	https://www.city.yachiyo.chiba.jp/
122220	我孫子市	あびこし	35.86416667	140.0283333	https://www.city.abiko.chiba.jp/
122238	鴨川市	かもがわし	35.11416667	140.0988889	https://www.city.kamogawa.lg.jp/
122246	鎌ケ谷市	かまがやし	35.77694444	140.0008333	https://www.city.kamagaya.chiba.jp/
122254	君津市	きみつし	35.33055556	139.9025	https://www.city.kimitsu.lg.jp/
122262	富津市	ふっつし	35.30416667	139.8569444	https://www.city.futtsu.lg.jp/
122271	浦安市	うらやすし	35.65361111	139.9016667	https://www.city.urayasu.lg.jp/
122289	四街道市	よつかいどうし	35.67	140.1683333	https://www.city.yotsukaido.chiba.jp/
122297	袖ケ浦市	そでがうらし	35.43	139.9547222	https://www.city.sodegaura.lg.jp/
122301	八街市	やちまたし	35.66583333	140.3183333	https://www.city.yachimata.lg.jp/
122319	印西市	いんざいし	35.83222222	140.1458333	https://www.city.inzai.lg.jp/
122327	白井市	しろいし	35.79166667	140.0563889	https://www.city.shiroi.chiba.jp/
122335	富里市	とみさとし	35.72666667	140.3430556	https://www.city.tomisato.lg.jp/
122343	南房総市	みなみぼうそうし	35.04333333	139.8402778	https://www.city.minamiboso.chiba.jp/
122351	匝瑳市	そうさし	35.70777778	140.5644444	https://www.city.sosa.lg.jp/
122360	香取市	かとりし	35.89777778	140.4991667	https://www.city.katori.lg.jp/
122378	山武市	さんむし	35.60277778	140.4136111	https://www.city.sammu.lg.jp/
122386	いすみ市	いすみし	35.25388889	140.3852778	https://www.city.isumi.lg.jp/
122394	大網白里市	おおあみしらさとし	35.52166667	140.3211111	https://www.city.oamishirasato.lg.jp/
123226	酒々井町	しすいまち	35.725	140.2694444	https://www.town.shisui.chiba.jp/
123293	栄町	さかえまち	35.84083333	140.2438889	https://www.town.sakae.chiba.jp/
123421	神崎町	こうざきまち	35.90166667	140.4052778	https://www.town.kozaki.chiba.jp/
123471	多古町	たこまち	35.73555556	140.4677778	https://www.town.tako.chiba.jp/
123498	東庄町	とうのしょうまち	35.83722222	140.6688889	https://www.town.tohnosho.chiba.jp/
124036	九十九里町	くじゅうくりまち	35.535	140.4405556	https://www.town.kujukuri.chiba.jp/
124095	芝山町	しばやままち	35.69305556	140.4141667	https://www.town.shibayama.lg.jp/
124109	横芝光町	よこしばひかりまち	35.66555556	140.5041667	https://www.town.yokoshibahikari.chiba.jp/
124214	一宮町	いちのみやまち	35.37277778	140.3688889	https://www.town.ichinomiya.chiba.jp/
124222	睦沢町	むつざわまち	35.36111111	140.3191667	https://www.town.mutsuzawa.chiba.jp/
124231	長生村	ちょうせいむら	35.41222222	140.3541667	https://www.vill.chosei.chiba.jp/
124249	白子町	しらこまち	35.45444444	140.3744444	https://www.town.shirako.lg.jp/
124265	長柄町	ながらまち	35.43111111	140.2269444	https://www.town.nagara.chiba.jp/
124273	長南町	ちょうなんまち	35.38666667	140.2372222	https://www.town.chonan.chiba.jp/
124419	大多喜町	おおたきまち	35.285	140.2455556	https://www.town.otaki.chiba.jp/
124435	御宿町	おんじゅくまち	35.19166667	140.3486111	https://www.town.onjuku.chiba.jp/
124630	鋸南町	きょなんまち	35.11111111	139.8355556	https://www.town.kyonan.chiba.jp/
130001		とうきょうと			https://www.metro.tokyo.lg.jp/
131016	千代田区	ちよだく	35.69388889	139.7536111	https://www.city.chiyoda.lg.jp/
131024	中央区	ちゅうおうく	35.67083333	139.7722222	https://www.city.chuo.lg.jp/
131032	港区	みなとく	35.65805556	139.7516667	https://www.city.minato.tokyo.jp/
131041	新宿区	しんじゅくく	35.69388889	139.7036111	https://www.city.shinjuku.lg.jp/
131059	文京区	ぶんきょうく	35.70805556	139.7522222	https://www.city.bunkyo.lg.jp/
131067	台東区	たいとうく	35.71277778	139.78	https://www.city.taito.lg.jp/
131075	墨田区	すみだく	35.71055556	139.8016667	https://www.city.sumida.lg.jp/
131083	江東区	こうとうく	35.67305556	139.8172222	https://www.city.koto.lg.jp/
131091	品川区	しながわく	35.60888889	139.7302778	https://www.city.shinagawa.tokyo.jp/
131105	目黒区	めぐろく	35.64138889	139.6983333	https://www.city.meguro.tokyo.jp/
131113	大田区	おおたく	35.56138889	139.7161111	https://www.city.ota.tokyo.jp/
131121	世田谷区	せたがやく	35.64611111	139.6530556	https://www.city.setagaya.lg.jp/index.html
131130	渋谷区	しぶやく	35.66388889	139.6980556	https://www.city.shibuya.tokyo.jp/
131148	中野区	なかのく	35.7075	139.6638889	https://www.city.tokyo-nakano.lg.jp/
131156	杉並区	すぎなみく	35.69944444	139.6363889	https://www.city.suginami.tokyo.jp/
131164	豊島区	としまく	35.726121	139.716678	https://www.city.toshima.lg.jp/index.html
131172	北区	きたく	35.75277778	139.7336111	https://www.city.kita.tokyo.jp/
131181	荒川区	あらかわく	35.73611111	139.7833333	https://www.city.arakawa.tokyo.jp/
131199	板橋区	いたばしく	35.75111111	139.7094444	https://www.city.itabashi.tokyo.jp/
131202	練馬区	ねりまく	35.73555556	139.6522222	https://www.city.nerima.tokyo.jp/
131211	足立区	あだちく	35.775	139.8047222	https://www.city.adachi.tokyo.jp/
131229	葛飾区	かつしかく	35.74333333	139.8472222	https://www.city.katsushika.lg.jp/
131237	江戸川区	えどがわく	35.70666667	139.8683333	https://www.city.edogawa.tokyo.jp/
132012	八王子市	はちおうじし	35.66666667	139.3158333	https://www.city.hachioji.tokyo.jp/
132021	立川市	たちかわし	35.71388888	139.4077778	https://www.city.tachikawa.lg.jp/
132039	武蔵野市	むさしのし	35.71777778	139.5661111	https://www.city.musashino.lg.jp/
132047	三鷹市	みたかし	35.68333333	139.5594444	https://www.city.mitaka.lg.jp/
132055	青梅市	おうめし	35.78777778	139.2758333	https://www.city.ome.tokyo.jp/
132063	府中市	ふちゅうし	35.66888889	139.4777778	https://www.city.fuchu.tokyo.jp/
132071	昭島市	あきしまし	35.70555556	139.3536111	https://www.city.akishima.lg.jp/
132080	調布市	ちょうふし	35.65055556	139.5408333	https://www.city.chofu.tokyo.jp/www/toppage/0000000000000/APM03000.html
132098	町田市	まちだし	35.546559	139.438527	https://www.city.machida.tokyo.jp/
132101	小金井市	こがねいし	35.69944444	139.5030556	https://www.city.koganei.lg.jp/
132110	小平市	こだいらし	35.72861111	139.4775	https://www.city.kodaira.tokyo.jp/
132128	日野市	ひのし	35.67138889	139.395	https://www.city.hino.lg.jp/
132136	東村山市	ひがしむらやまし	35.75472222	139.4686111	https://www.city.higashimurayama.tokyo.jp/
132144	国分寺市	こくぶんじし	35.71083333	139.4622222	https://www.city.kokubunji.tokyo.jp/
132152	国立市	くにたちし	35.68388889	139.4413889	https://www.city.kunitachi.tokyo.jp/
132187	福生市	ふっさし	35.73861111	139.3266667	https://www.city.fussa.tokyo.jp/
132195	狛江市	こまえし	35.63472222	139.5786111	https://www.city.komae.tokyo.jp/
132209	東大和市	ひがしやまとし	35.74555556	139.4266667	https://www.city.higashiyamato.lg.jp/
132217	清瀬市	きよせし	35.78583333	139.5263889	https://www.city.kiyose.lg.jp/
132225	東久留米市	ひがしくるめし	35.75805556	139.5297222	https://www.city.higashikurume.lg.jp/
132233	武蔵村山市	むさしむらやまし	35.75472222	139.3875	https://www.city.musashimurayama.lg.jp/
132241	多摩市	たまし	35.63694444	139.4463889	https://www.city.tama.lg.jp/
132250	稲城市	いなぎし	35.63805556	139.5047222	https://www.city.inagi.tokyo.jp/
132276	羽村市	はむらし	35.76722222	139.3111111	https://www.city.hamura.tokyo.jp/
132284	あきる野市	あきるのし	35.72888889	139.2941667	https://www.city.akiruno.tokyo.jp/
132292	西東京市	にしとうきょうし	35.72583333	139.5386111	https://www.city.nishitokyo.lg.jp/
133035	瑞穂町	みずほまち	35.77194444	139.3538889	https://www.town.mizuho.tokyo.jp/
133051	日の出町	ひのでまち	35.74222222	139.2575	https://www.town.hinode.tokyo.jp/
133078	檜原村	ひのはらむら	35.72694444	139.1488889	https://www.vill.hinohara.tokyo.jp/
133086	奥多摩町	おくたままち	35.80972222	139.0963889	https://www.town.okutama.tokyo.jp/
133612	大島町	おおしままち	34.75	139.3558333	https://www.town.oshima.tokyo.jp/
133621	利島村	としまむら	34.52944444	139.2822222	https://www.toshimamura.org/
133639	新島村	にいじまむら	34.37694444	139.2572222	https://www.niijima.com/
133647	神津島村	こうづしまむら	34.20555556	139.1347222	https://vill.kouzushima.tokyo.jp/
133817	三宅村	みやけむら	34.07583333	139.4797222	https://www.vill.miyake.tokyo.jp/
133825	御蔵島村	みくらじまむら	33.89722222	139.5958333	https://www.vill.mikurasima.tokyo.jp/
134015	八丈町	はちじょうまち	33.112802	139.789065	https://www.town.hachijo.tokyo.jp/
134023	青ヶ島村	あおがしまむら	32.46694444	139.7633333	https://www.vill.aogashima.tokyo.jp/
134210	小笠原村	おがさわらむら	27.09444444	142.1919444	https://www.vill.ogasawara.tokyo.jp/
140007		かながわけん			https://www.pref.kanagawa.jp/
141003	横浜市	よこはまし	35.450195	139.634903	https://www.city.yokohama.lg.jp/
141011	横浜市 鶴見区	よこはまし つるみく	35.50833333	139.6825	https://www.city.yokohama.lg.jp/tsurumi/
141020	横浜市 神奈川区	よこはまし かながわく	35.47694444	139.6294444	https://www.city.yokohama.lg.jp/kanagawa/
141038	横浜市 西区	よこはまし にしく	35.45361111	139.6169444	https://www.city.yokohama.lg.jp/nishi/
141046	横浜市 中区	よこはまし なかく	35.44472222	139.6422222	https://www.city.yokohama.lg.jp/naka/
141054	横浜市 南区	よこはまし みなみく	35.43138889	139.6088889	https://www.city.yokohama.lg.jp/minami/
141062	横浜市 保土ケ谷区	よこはまし ほどがやく	35.46	139.5961111	https://www.city.yokohama.lg.jp/hodogaya/
141071	横浜市 磯子区	よこはまし いそごく	35.40222222	139.6188889	https://www.city.yokohama.lg.jp/isogo/
141089	横浜市 金沢区	よこはまし かなざわく	35.3375	139.6244444	https://www.city.yokohama.lg.jp/kanazawa/
141097	横浜市 港北区	よこはまし こうほくく	35.51888889	139.6330556	https://www.city.yokohama.lg.jp/kohoku/
141101	横浜市 戸塚区	よこはまし とつかく	35.39638889	139.5325	https://www.city.yokohama.lg.jp/totsuka/
141119	横浜市 港南区	よこはまし こうなんく	35.40055556	139.5913889	https://www.city.yokohama.lg.jp/konan/
141127	横浜市 旭区	よこはまし あさひく	35.47472222	139.5447222	https://www.city.yokohama.lg.jp/asahi/
141135	横浜市 緑区	よこはまし みどりく	35.5125	139.5380556	https://www.city.yokohama.lg.jp/midori/
141143	横浜市 瀬谷区	よこはまし せやく	35.46638889	139.4991667	https://www.city.yokohama.lg.jp/seya/
141151	横浜市 栄区	よこはまし さかえく	35.36444444	139.5541667	https://www.city.yokohama.lg.jp/sakae/
141160	横浜市 泉区	よこはまし いずみく	35.41777778	139.4886111	https://www.city.yokohama.lg.jp/izumi/
141178	横浜市 青葉区	よこはまし あおばく	35.55277778	139.5372222	https://www.city.yokohama.lg.jp/aoba/
141186	横浜市 都筑区	よこはまし つづきく	35.54472222	139.5705556	https://www.city.yokohama.lg.jp/tsuzuki/
141305	川崎市	かわさきし	35.53083333	139.7030556	https://www.city.kawasaki.jp/
141313	川崎市 川崎区	かわさきし かわさきく	35.52972222	139.7038889	https://www.city.kawasaki.jp/kawasaki/
141321	川崎市 幸区	かわさきし さいわいく	35.54444444	139.6875	https://www.city.kawasaki.jp/saiwai/
141330	川崎市 中原区	かわさきし なかはらく	35.57611111	139.6558333	https://www.city.kawasaki.jp/nakahara/
141348	川崎市 高津区	かわさきし たかつく	35.59944444	139.6080556	https://www.city.kawasaki.jp/takatsu/
141356	川崎市 多摩区	かわさきし たまく	35.61972222	139.5619444	https://www.city.kawasaki.jp/tama/
141364	川崎市 宮前区	かわさきし みやまえく	35.58916667	139.5786111	https://www.city.kawasaki.jp/miyamae/
141372	川崎市 麻生区	かわさきし あさおく	35.60388889	139.5058333	https://www.city.kawasaki.jp/asao/
141500	相模原市	さがみはらし	35.57138889	139.3733333	https://www.city.sagamihara.kanagawa.jp/
141518	相模原市 緑区	さがみはらし みどりく	35.59611111	139.345	https://www.city.sagamihara.kanagawa.jp/midoriku/index.html
141526	相模原市 中央区	さがみはらし ちゅうおうく	35.57138889	139.3733333	https://www.city.sagamihara.kanagawa.jp/chuoku/index.html
141534	相模原市 南区	さがみはらし みなみく	35.53027778	139.4302778	https://www.city.sagamihara.kanagawa.jp/minamiku/index.html
142018	横須賀市	よこすかし	35.28138889	139.6722222	https://www.city.yokosuka.kanagawa.jp/index.html
142034	平塚市	ひらつかし	35.33555556	139.3497222	https://www.city.hiratsuka.kanagawa.jp/
142042	鎌倉市	かまくらし	35.31916667	139.5469444	https://www.city.kamakura.kanagawa.jp/
142051	藤沢市	ふじさわし	35.33916667	139.4913889	https://www.city.fujisawa.kanagawa.jp/
142069	小田原市	おだわらし	35.26472222	139.1522222	https://www.city.odawara.kanagawa.jp/
142077	茅ヶ崎市	ちがさきし	35.33388889	139.4047222	https://www.city.chigasaki.kanagawa.jp/
142085	逗子市	ずしし	35.29555556	139.5802778	https://www.city.zushi.kanagawa.jp/
142107	三浦市	みうらし	35.14416667	139.6205556	https://www.city.miura.kanagawa.jp/
142115	秦野市	はだのし	35.37472222	139.2202778	https://www.city.hadano.kanagawa.jp/www/index.html
142123	厚木市	あつぎし	35.44305556	139.3625	https://www.city.atsugi.kanagawa.jp/
142131	大和市	やまとし	35.4875	139.4580556	https://www.city.yamato.lg.jp/
142140	伊勢原市	いせはらし	35.40277778	139.315	https://www.city.isehara.kanagawa.jp/
142158	海老名市	えびなし	35.44638889	139.3908333	https://www.city.ebina.kanagawa.jp/index.html
142166	座間市	ざまし	35.48861111	139.4075	https://www.city.zama.kanagawa.jp/www/toppage/0000000000000/APM03000.html
142174	南足柄市	みなみあしがらし	35.32055556	139.1	https://www.city.minamiashigara.kanagawa.jp/
142182	綾瀬市	あやせし	35.43722222	139.4269444	https://www.city.ayase.kanagawa.jp/
143014	葉山町	はやままち	35.27194444	139.5863889	https://www.town.hayama.lg.jp/
143219	寒川町	さむかわまち	35.37305556	139.3841667	https://www.town.samukawa.kanagawa.jp/
143413	大磯町	おおいそまち	35.30694444	139.3113889	https://www.town.oiso.kanagawa.jp/
143421	二宮町	にのみやまち	35.29944444	139.2552778	https://www.town.ninomiya.kanagawa.jp/
143618	中井町	なかいまち	35.33083333	139.2188889	https://www.town.nakai.kanagawa.jp/forms/top/top.aspx
143626	大井町	おおいまち	35.32666667	139.1563889	https://www.town.oi.kanagawa.jp/
143634	松田町	まつだまち	35.34833333	139.1394444	https://town.matsuda.kanagawa.jp/
143642	山北町	やまきたまち	35.36055556	139.0838889	https://www.town.yamakita.kanagawa.jp/
143669	開成町	かいせいまち	35.33638889	139.1233333	https://www.town.kaisei.kanagawa.jp/forms/top/top.aspx
143821	箱根町	はこねまち	35.2325	139.1069444	https://www.town.hakone.kanagawa.jp/
143839	真鶴町	まなづるまち	35.15833333	139.1372222	https://www.town.manazuru.kanagawa.jp/
143847	湯河原町	ゆがわらまち	35.14777778	139.1083333	https://www.town.yugawara.kanagawa.jp/
144011	愛川町	あいかわまち	35.52888889	139.3216667	https://www.town.aikawa.kanagawa.jp/
144029	清川村	きよかわむら	35.48222222	139.2763889	https://www.town.kiyokawa.kanagawa.jp/
150002		にいがたけん			https://www.pref.niigata.lg.jp/
151009	新潟市	にいがたし	37.91611111	139.0363889	https://www.city.niigata.lg.jp/
151017	新潟市 北区	にいがたし きたく	37.91638889	139.2186111	https://www.city.niigata.lg.jp/kita/index.html
151025	新潟市 東区	にいがたし ひがしく	37.92477958	139.0925915	https://www.city.niigata.lg.jp/higashi/index.html
151033	新潟市 中央区	にいがたし ちゅうおうく	37.91611111	139.0363889	https://www.city.niigata.lg.jp/chuo/index.html
151041	新潟市 江南区	にいがたし こうなんく	37.86777778	139.0941667	https://www.city.niigata.lg.jp/konan/index.html
151050	新潟市 秋葉区	にいがたし あきはく	37.78861111	139.1144444	https://www.city.niigata.lg.jp/akiha/index.html
151068	新潟市 南区	にいがたし みなみく	37.76583333	139.0191667	https://www.city.niigata.lg.jp/minami/index.html
151076	新潟市 西区	にいがたし にしく	37.87388889	138.9716667	https://www.city.niigata.lg.jp/nishi/index.html
151084	新潟市 西蒲区	にいがたし にしかんく	37.76055556	138.8891667	https://www.city.niigata.lg.jp/nishikan/index.html
152021	長岡市	ながおかし	37.446587	138.851224	https://www.city.nagaoka.niigata.jp/
152048	三条市	さんじょうし	37.63638889	138.9616667	https://www.city.sanjo.niigata.jp/
152056	柏崎市	かしわざきし	37.364903	138.557756	https://www.city.kashiwazaki.lg.jp/
152064	新発田市	しばたし	37.947954	139.327151	https://www.city.shibata.lg.jp/
152081	小千谷市	おぢやし	37.31444444	138.795	https://www.city.ojiya.niigata.jp/
152099	加茂市	かもし	37.66638889	139.0402778	https://www.city.kamo.niigata.jp/
152102	十日町市	とおかまちし	37.1275	138.7555556	https://www.city.tokamachi.lg.jp/
152111	見附市	みつけし	37.53138889	138.9127778	https://www.city.mitsuke.niigata.jp/
152129	村上市	むらかみし	38.22416667	139.48	https://www.city.murakami.lg.jp/
152137	燕市	つばめし	37.673149	138.882249	https://www.city.tsubame.niigata.jp/
152161	糸魚川市	いといがわし	37.03888889	137.8627778	https://www.city.itoigawa.lg.jp/
152170	妙高市	みょうこうし	37.02526874	138.2533423	https://www.city.myoko.niigata.jp/
152188	五泉市	ごせんし	37.74472222	139.1825	https://www.city.gosen.lg.jp/
152226	上越市	じょうえつし	37.14805556	138.2361111	https://www.city.joetsu.niigata.jp/
152234	阿賀野市	あがのし	37.83444444	139.2258333	https://www.city.agano.niigata.jp/
152242	佐渡市	さどし	38.01805556	138.3683333	https://www.city.sado.niigata.jp/
152251	魚沼市	うおぬまし	37.236431	138.963775	https://www.city.uonuma.lg.jp/
152269	南魚沼市	みなみうおぬまし	37.06555556	138.8761111	https://www.city.minamiuonuma.niigata.jp/
152277	胎内市	たいないし	38.05972222	139.4102778	https://www.city.tainai.niigata.jp/
153079	聖籠町	せいろうまち	37.97444444	139.2744444	https://www.town.seiro.niigata.jp/
153427	弥彦村	やひこむら	37.69111111	138.8552778	https://www.vill.yahiko.niigata.jp/
153613	田上町	たがみまち	37.69888889	139.0580556	https://www.town.tagami.niigata.jp/
153851	阿賀町	あがまち	37.67555556	139.4586111	https://www.town.aga.niigata.jp/
154059	出雲崎町	いずもざきまち	37.53083333	138.7094444	https://www.town.izumozaki.niigata.jp/
154610	湯沢町	ゆざわまち	36.93388889	138.8175	https://www.town.yuzawa.lg.jp/
154822	津南町	つなんまち	37.01416667	138.6525	https://www.town.tsunan.niigata.jp/
155047	刈羽村	かりわむら	37.42222222	138.6225	https://www.vill.kariwa.niigata.jp/www/index.jsp
155811	関川村	せきかわむら	38.08944444	139.565	http://www.vill.sekikawa.niigata.jp/
155861	粟島浦村	あわしまうらむら	38.46833333	139.2547222	https://www.vill.awashimaura.lg.jp/
160008		とやまけん			https://www.pref.toyama.jp/
162019	富山市	とやまし	36.69583333	137.2136111	https://www.city.toyama.toyama.jp/
162027	高岡市	たかおかし	36.75416667	137.0261111	https://www.city.takaoka.toyama.jp/
162043	魚津市	うおづし	36.8275	137.4091667	https://www.city.uozu.toyama.jp/
162051	氷見市	ひみし	36.855978	136.972868	https://www.city.himi.toyama.jp/
162060	滑川市	なめりかわし	36.76444444	137.3411111	https://www.city.namerikawa.toyama.jp/
162078	黒部市	くろべし	36.87151	137.448028	https://www.city.kurobe.toyama.jp/
162086	砺波市	となみし	36.6475	136.9622222	https://www.city.tonami.toyama.jp/
162094	小矢部市	おやべし	36.67555556	136.8686111	https://www.city.oyabe.toyama.jp/
162108	南砺市	なんとし	36.557453	136.875434	https://www.city.nanto.toyama.jp/cms-sypher/www/index.jsp
162116	射水市	いみずし	36.730479	137.075399	https://www.city.imizu.toyama.jp/
163210	舟橋村	ふなはしむら	36.70361111	137.3075	https://www.vill.funahashi.toyama.jp/
163228	上市町	かみいちまち	36.69833333	137.3625	https://www.town.kamiichi.toyama.jp/
163236	立山町	たてやままち	36.66333333	137.3136111	https://www.town.tateyama.toyama.jp/pub/
163422	入善町	にゅうぜんまち	36.93361111	137.5022222	https://www.town.nyuzen.toyama.jp/
163431	朝日町	あさひまち	36.94638889	137.56	https://www.town.asahi.toyama.jp/
170003		いしかわけん			https://www.pref.ishikawa.lg.jp/
172014	金沢市	かなざわし	36.56083333	136.6566667	https://www4.city.kanazawa.lg.jp/index.html
172022	七尾市	ななおし	37.04305556	136.9672222	https://www.city.nanao.lg.jp/
172031	小松市	こまつし	36.40861111	136.4455556	https://www.city.komatsu.lg.jp/
172049	輪島市	わじまし	37.39055556	136.8991667	https://www.city.wajima.ishikawa.jp/
172057	珠洲市	すずし	37.43638889	137.2602778	https://www.city.suzu.lg.jp/
172065	加賀市	かがし	36.30277778	136.315	https://www.city.kaga.ishikawa.jp/
172073	羽咋市	はくいし	36.89361111	136.7788889	https://www.city.hakui.lg.jp/
172090	かほく市	かほくし	36.72	136.7066667	https://www.city.kahoku.lg.jp/
172103	白山市	はくさんし	36.51444444	136.5655556	https://www.city.hakusan.lg.jp/
172111	能美市	のみし	36.446888	136.554028	https://www.city.nomi.ishikawa.jp/www/index.html
172120	野々市市	ののいちし	36.51944444	136.6097222	https://www.city.nonoichi.lg.jp/
173240	川北町	かわきたまち	36.46861111	136.5422222	https://www.town.kawakita.ishikawa.jp/
173614	津幡町	つばたまち	36.66861111	136.7283333	https://www.town.tsubata.lg.jp/
173657	内灘町	うちなだまち	36.65361111	136.645	https://www.town.uchinada.lg.jp/webapps/www/index.jsp
173843	志賀町	しかまち	37.00638889	136.7780556	https://www.town.shika.lg.jp/
173860	宝達志水町	ほうだつしみずちょう	36.86277778	136.7977778	https://www.hodatsushimizu.jp/
174076	中能登町	なかのとまち	36.98888889	136.9016667	https://www.town.nakanoto.ishikawa.jp/
174611	穴水町	あなみずまち	37.23111111	136.9125	https://www.town.anamizu.lg.jp/
174637	能登町	のとちょう	37.310414	137.147782	https://www.town.noto.lg.jp/www/total_top.jsp
180009		ふくいけん			https://www.pref.fukui.lg.jp/
182010	福井市	ふくいし	36.06416667	136.2194444	https://www.city.fukui.lg.jp/
182028	敦賀市	つるがし	35.64527778	136.0555556	https://www.city.tsuruga.lg.jp/
182044	小浜市	おばまし	35.49555556	135.7466667	https://www1.city.obama.fukui.jp/
182052	大野市	おおのし	35.98055556	136.4875	https://www.city.ono.fukui.jp/
182061	勝山市	かつやまし	36.06083333	136.5005556	https://www.city.katsuyama.fukui.jp/
182079	鯖江市	さばえし	35.95666667	136.1844444	https://www.city.sabae.fukui.jp/
182087	あわら市	あわらし	36.21138889	136.2288889	https://www.city.awara.lg.jp/
182095	越前市	えちぜんし	35.90333333	136.1691667	https://www.city.echizen.lg.jp/
182109	坂井市	さかいし	36.16694444	136.2316667	https://www.city.fukui-sakai.lg.jp/
183229	永平寺町	えいへいじちょう	36.09222222	136.2986111	https://www.town.eiheiji.lg.jp/
183822	池田町	いけだちょう	35.89027778	136.3441667	https://www.town.ikeda.fukui.jp/
184047	南越前町	みなみえちぜんちょう	35.835	136.1944444	https://www.town.minamiechizen.lg.jp/
184233	越前町	えちぜんちょう	35.97416667	136.1297222	https://www.town.echizen.fukui.jp/index.html
184420	美浜町	みはまちょう	35.60055556	135.9405556	https://www.town.fukui-mihama.lg.jp/
184811	高浜町	たかはまちょう	35.487904	135.545969	https://www.town.takahama.fukui.jp/
184837	おおい町	おおいちょう	35.48111111	135.6177778	https://www.town.ohi.fukui.jp/index.html
185019	若狭町	わかさちょう	35.54888889	135.9083333	https://www.town.fukui-wakasa.lg.jp/
190004		やまなしけん			https://www.pref.yamanashi.jp/
192015	甲府市	こうふし	35.66222222	138.5683333	https://www.city.kofu.yamanashi.jp/
192023	富士吉田市	ふじよしだし	35.4875	138.8080556	https://www.city.fujiyoshida.yamanashi.jp/
192040	都留市	つるし	35.55138889	138.9055556	https://www.city.tsuru.yamanashi.jp/
192058	山梨市	やまなしし	35.69333333	138.6872222	https://www.city.yamanashi.yamanashi.jp/
192066	大月市	おおつきし	35.61055556	138.94	https://www.city.otsuki.yamanashi.jp/
192074	韮崎市	にらさきし	35.70888889	138.4463889	https://www.city.nirasaki.lg.jp/
192082	南アルプス市	みなみあるぷすし	35.60833333	138.465	https://www.city.minami-alps.yamanashi.jp/
192091	北杜市	ほくとし	35.77666667	138.4236111	https://www.city.hokuto.yamanashi.jp/
192104	甲斐市	かいし	35.66083333	138.5158333	https://www.city.kai.yamanashi.jp/
192112	笛吹市	ふえふきし	35.64722222	138.64	https://www.city.fuefuki.yamanashi.jp/
192121	上野原市	うえのはらし	35.63027778	139.1086111	https://www.city.uenohara.yamanashi.jp/
192139	甲州市	こうしゅうし	35.70416666	138.7294444	https://www.city.koshu.yamanashi.jp/
192147	中央市	ちゅうおうし	35.59972222	138.5172222	https://www.city.chuo.yamanashi.jp/
193461	市川三郷町	いちかわみさとちょう	35.56527778	138.5022222	https://www.town.ichikawamisato.yamanashi.jp/
193640	早川町	はやかわちょう	35.41277778	138.3630556	https://www.town.hayakawa.yamanashi.jp/
193658	身延町	みのぶちょう	35.4675	138.4425	https://www.town.minobu.lg.jp/
193666	南部町	なんぶちょう	35.2425	138.4861111	https://www.town.nanbu.yamanashi.jp/
193682	富士川町	ふじかわちょう	35.56111111	138.4613889	https://www.town.fujikawa.yamanashi.jp/
193844	昭和町	しょうわちょう	35.62805556	138.535	https://www.town.showa.yamanashi.jp/
194221	道志村	どうしむら	35.52805556	139.0336111	http://www.vill.doshi.lg.jp/
194239	西桂町	にしかつらちょう	35.52416667	138.8469444	https://www.town.nishikatsura.yamanashi.jp/forms/top/top.aspx
194247	忍野村	おしのむら	35.46	138.8477778	https://www.vill.oshino.lg.jp/
194255	山中湖村	やまなかこむら	35.41055556	138.8608333	https://www.vill.yamanakako.lg.jp/
194298	鳴沢村	なるさわむら	35.48138889	138.7066667	https://www.vill.narusawa.yamanashi.jp/forms/top/top.aspx
194301	富士河口湖町	ふじかわぐちこまち	35.49722222	138.755	https://www.town.fujikawaguchiko.lg.jp/
194425	小菅村	こすげむら	35.76027778	138.9402778	http://www.vill.kosuge.yamanashi.jp/
194433	丹波山村	たばやまむら	35.78972222	138.9222222	https://www.vill.tabayama.yamanashi.jp/
200000		ながのけん			https://www.pref.nagano.lg.jp/
202011	長野市	ながのし	36.64861111	138.1944444	https://www.city.nagano.nagano.jp/
202029	松本市	まつもとし	36.23805556	137.9719444	https://www.city.matsumoto.nagano.jp/
202037	上田市	うえだし	36.40194444	138.2491667	https://www.city.ueda.nagano.jp/
202045	岡谷市	おかやし	36.06694444	138.0494444	https://www.city.okaya.lg.jp/
202053	飯田市	いいだし	35.51472222	137.8219444	https://www.city.iida.lg.jp/
202061	諏訪市	すわし	36.03916667	138.1141667	https://www.city.suwa.lg.jp/www/index.jsp
202070	須坂市	すざかし	36.65111111	138.3069444	https://www.city.suzaka.nagano.jp/
202088	小諸市	こもろし	36.32694444	138.4261111	https://www.city.komoro.lg.jp/
202096	伊那市	いなし	35.8275	137.9538889	https://www.inacity.jp/
202100	駒ヶ根市	こまがねし	35.72888889	137.9338889	https://www.city.komagane.nagano.jp/
202118	中野市	なかのし	36.74194444	138.3694444	https://www.city.nakano.nagano.jp/
202126	大町市	おおまちし	36.50305556	137.8508333	https://www.city.omachi.nagano.jp/
202134	飯山市	いいやまし	36.85166667	138.3655556	https://www.city.iiyama.nagano.jp/
202142	茅野市	ちのし	35.99555556	138.1588889	https://www.city.chino.lg.jp/
202151	塩尻市	しおじりし	36.115	137.9536111	https://www.city.shiojiri.lg.jp/
202177	佐久市	さくし	36.24888889	138.4769444	https://www.city.saku.nagano.jp/
202185	千曲市	ちくまし	36.530707	138.114895	https://www.city.chikuma.lg.jp/
202193	東御市	とうみし	36.35944444	138.3305556	https://www.city.tomi.nagano.jp/
202207	安曇野市	あづみのし	36.303933	137.905755	https://www.city.azumino.nagano.jp/
203033	小海町	こうみまち	36.095	138.4836111	https://www.koumi-town.jp/
203041	川上村	かわかみむら	35.97555556	138.5783333	https://www.vill.kawakami.nagano.jp/www/index.html
203050	南牧村	みなみまきむら	36.02083333	138.4922222	https://www.minamimakimura.jp/
203068	南相木村	みなみあいきむら	36.03611111	138.5469444	https://www.minamiaiki.jp/
203076	北相木村	きたあいきむら	36.05916667	138.5511111	http://vill.kitaaiki.nagano.jp/
203092	佐久穂町	さくほまち	36.16111111	138.4833333	https://www.town.sakuho.nagano.jp/
203211	軽井沢町	かるいざわまち	36.34833333	138.5969444	https://www.town.karuizawa.lg.jp/www/index.html
203238	御代田町	みよたまち	36.322732	138.506505	https://www.town.miyota.nagano.jp/
203246	立科町	たてしなまち	36.27194444	138.3161111	https://www.town.tateshina.nagano.jp/
203491	青木村	あおきむら	36.37	138.1286111	https://www.vill.aoki.nagano.jp/
203505	長和町	ながわまち	36.269903	138.258071	https://town.nagawa.nagano.jp/
203611	下諏訪町	しもすわまち	36.06972222	138.0802778	https://www.town.shimosuwa.lg.jp/www/index.html
203629	富士見町	ふじみまち	35.91472222	138.2408333	https://www.town.fujimi.lg.jp/
203637	原村	はらむら	35.96444444	138.2175	https://www.vill.hara.lg.jp/
203823	辰野町	たつのまち	35.9825	137.9875	https://www.town.tatsuno.lg.jp/index.html
203831	箕輪町	みのわまち	35.915	137.9819444	https://www.town.minowa.lg.jp/
203840	飯島町	いいじままち	35.67638889	137.9194444	https://www.town.iijima.lg.jp/
203858	南箕輪村	みなみみのわむら	35.87277778	137.9752778	https://www.vill.minamiminowa.lg.jp/
203866	中川村	なかがわむら	35.63444444	137.9461111	https://www.vill.nakagawa.nagano.jp/
203882	宮田村	みやだむら	35.76888889	137.9444444	https://www.vill.miyada.nagano.jp/?
204021	松川町	まつかわまち	35.59722222	137.9097222	https://www.town.matsukawa.lg.jp/
204030	高森町	たかもりまち	35.55138889	137.8786111	https://www.town.nagano-takamori.lg.jp/
204048	阿南町	あなんちょう	35.32361111	137.8161111	http://www.town.anan.nagano.jp/
204072	阿智村	あちむら	35.44388889	137.7475	https://www.vill.achi.lg.jp/
204099	平谷村	ひらやむら	35.32333333	137.6302778	https://hirayamura.jp/
204102	根羽村	ねばむら	35.255296	137.581784	https://nebamura.jp/
204111	下條村	しもじょうむら	35.3975	137.7861111	https://www.vill-shimojo.jp/
204129	売木村	うるぎむら	35.27111111	137.7111111	https://www.urugi.jp/
204137	天龍村	てんりゅうむら	35.27638889	137.8544444	https://www.vill-tenryu.jp/
204145	泰阜村	やすおかむら	35.37722222	137.8458333	https://vill.yasuoka.nagano.jp/
204153	喬木村	たかぎむら	35.51388889	137.8738889	https://www.vill.takagi.lg.jp/
204161	豊丘村	とよおかむら	35.55138889	137.8958333	https://www.vill.nagano-toyooka.lg.jp/
204170	大鹿村	おおしかむら	35.57833333	138.0341667	https://www.vill.ooshika.nagano.jp/
204226	上松町	あげまつまち	35.782187	137.693235	https://www.town.agematsu.nagano.jp/
204234	南木曽町	なぎそまち	35.60361111	137.6088889	https://www.town.nagiso.nagano.jp/
204251	木祖村	きそむら	35.93638889	137.7830556	https://www.vill.kiso.nagano.jp/
204293	王滝村	おうたきむら	35.80944444	137.5511111	https://www.vill.otaki.nagano.jp/
204307	大桑村	おおくわむら	35.68277778	137.665	https://www.vill.okuwa.lg.jp/
204323	木曽町	きそまち	35.8425	137.6916667	https://www.town-kiso.com/
204463	麻績村	おみむら	36.45611111	138.0452778	https://www.vill.omi.nagano.jp/
204480	生坂村	いくさかむら	36.42527778	137.9275	https://www.village.ikusaka.nagano.jp/
204501	山形村	やまがたむら	36.16805556	137.8788889	https://www.vill.yamagata.nagano.jp/index.html
204510	朝日村	あさひむら	36.129115	137.867267	https://www.vill.asahi.nagano.jp/
204528	筑北村	ちくほくむら	36.402654	138.011775	https://www.vill.chikuhoku.lg.jp/
204811	池田町	いけだまち	36.42138889	137.8747222	https://www.ikedamachi.net/
204820	松川村	まつかわむら	36.42416667	137.8544444	https://www.vill.matsukawa.nagano.jp/
204854	白馬村	はくばむら	36.69833333	137.8622222	https://www.vill.hakuba.nagano.jp/
204862	小谷村	おたりむら	36.77916667	137.9083333	https://www.vill.otari.nagano.jp/www/menu.html
205214	坂城町	さかきまち	36.46194444	138.1802778	https://www.town.sakaki.nagano.jp/www/index.html
205419	小布施町	おぶせまち	36.69777778	138.3122222	https://www.town.obuse.nagano.jp/
205435	高山村	たかやまむら	36.67972222	138.3630556	https://www.vill.takayama.nagano.jp/
205613	山ノ内町	やまのうちまち	36.74472222	138.4125	https://www.town.yamanouchi.nagano.jp/
205621	木島平村	きじまだいらむら	36.85861111	138.4066667	https://www.vill.kijimadaira.lg.jp/
205630	野沢温泉村	のざわおんせんむら	36.92277778	138.4405556	https://www.vill.nozawaonsen.nagano.jp/
205834	信濃町	しなのまち	36.80638889	138.2069444	https://www.town.shinano.lg.jp/
205885	小川村	おがわむら	36.61694444	137.9744444	https://www.vill.ogawa.nagano.jp/
205907	飯綱町	いいづなまち	36.755	138.2355556	https://www.town.iizuna.nagano.jp/
206024	栄村	さかえむら	36.9875	138.5775	http://www.vill.sakae.nagano.jp/
210005		ぎふけん			https://www.pref.gifu.lg.jp/
212016	岐阜市	ぎふし	35.426201	136.759937	https://www.city.gifu.lg.jp/
212024	大垣市	おおがきし	35.35944444	136.6127778	https://www.city.ogaki.lg.jp/
212032	高山市	たかやまし	36.14583333	137.2522222	https://www.city.takayama.lg.jp/
212041	多治見市	たじみし	35.33277778	137.1322222	https://www.city.tajimi.lg.jp/
212059	関市	せきし	35.49583333	136.9177778	https://www.city.seki.lg.jp/
212067	中津川市	なかつがわし	35.4875	137.5005556	https://www.city.nakatsugawa.lg.jp/
212075	美濃市	みのし	35.54472222	136.9075	https://www.city.mino.gifu.jp/
212083	瑞浪市	みずなみし	35.36194444	137.2544444	https://www.city.mizunami.lg.jp/
212091	羽島市	はしまし	35.32	136.7033333	https://www.city.hashima.lg.jp/
212105	恵那市	えなし	35.44944444	137.4127778	https://www.city.ena.lg.jp/
212113	美濃加茂市	みのかもし	35.44027778	137.0155556	https://www.city.minokamo.gifu.jp/shimin/
212121	土岐市	ときし	35.3525	137.1833333	https://www.city.toki.lg.jp/
212130	各務原市	かかみがはらし	35.39888889	136.8486111	https://www.city.kakamigahara.lg.jp/
212148	可児市	かにし	35.42583333	137.0611111	https://www.city.kani.lg.jp/
212156	山県市	やまがたし	35.50611111	136.7813889	https://www.city.yamagata.gifu.jp/
212164	瑞穂市	みずほし	35.39194444	136.6908333	https://www.city.mizuho.lg.jp/
212172	飛騨市	ひだし	36.23833333	137.1861111	https://www.city.hida.gifu.jp/
212181	本巣市	もとすし	35.48305556	136.6786111	https://www.city.motosu.lg.jp/
212199	郡上市	ぐじょうし	35.74861111	136.9644444	https://www.city.gujo.gifu.jp/
212202	下呂市	げろし	35.80583333	137.2441667	https://www.city.gero.lg.jp/
212211	海津市	かいづし	35.22055556	136.6366667	https://www.city.kaizu.lg.jp/
213021	岐南町	ぎなんちょう	35.38972222	136.7827778	https://www.town.ginan.lg.jp/
213039	笠松町	かさまつちょう	35.36722222	136.7633333	https://www.town.kasamatsu.gifu.jp/
213411	養老町	ようろうちょう	35.30833333	136.5613889	https://www.town.yoro.gifu.jp/
213616	垂井町	たるいちょう	35.366268	136.537944	https://www.town.tarui.lg.jp/
213624	関ケ原町	せきがはらちょう	35.36527778	136.4672222	https://www.town.sekigahara.gifu.jp/
213811	神戸町	ごうどちょう	35.4175	136.6086111	https://www.town.godo.gifu.jp/
213829	輪之内町	わのうちちょう	35.285	136.6375	https://town.wanouchi.gifu.jp/
213837	安八町	あんぱちちょう	35.33555556	136.6655556	https://www.town.anpachi.lg.jp/
214019	揖斐川町	いびがわちょう	35.48694444	136.5680556	https://www.town.ibigawa.lg.jp/
214035	大野町	おおのちょう	35.47055556	136.6275	https://www.town-ono.jp/
214043	池田町	いけだちょう	35.44222222	136.5730556	https://www.town.gifu-ikeda.lg.jp/
214213	北方町	きたがたちょう	35.435721	136.684408	https://www.town.kitagata.gifu.jp/
215015	坂祝町	さかほぎちょう	35.42666667	136.9852778	https://www.town.sakahogi.gifu.jp/
215023	富加町	とみかちょう	35.48472222	136.9797222	https://www.town.tomika.gifu.jp/
215031	川辺町	かわべちょう	35.48666667	137.0705556	https://www.kawabe-gifu.jp/
215040	七宗町	ひちそうちょう	35.54388889	137.12	https://www.hichiso.jp/
215058	八百津町	やおつちょう	35.47611111	137.1416667	https://www.town.yaotsu.lg.jp/
215066	白川町	しらかわちょう	35.58222222	137.1883333	https://www.vill.shirakawa.lg.jp/
215074	東白川村	ひがししらかわむら	35.6425	137.3238889	https://www.vill.higashishirakawa.gifu.jp/
215210	御嵩町	みたけちょう	35.43444444	137.1308333	https://www.town.mitake.lg.jp/
216046	白川村	しらかわむら	36.27083333	136.8986111	https://shirakawa-go.org/
220001		しずおかけん			https://www.pref.shizuoka.jp/
221007	静岡市	しずおかし	34.97555556	138.3827778	https://www.city.shizuoka.lg.jp/
221015	静岡市 葵区	しずおかし あおいく	34.97527778	138.3830556	https://www.city.shizuoka.lg.jp/aoi.html
221023	静岡市 駿河区	しずおかし するがく	34.96055556	138.4041667	https://www.city.shizuoka.lg.jp/suruga.html
221031	静岡市 清水区	しずおかし しみずく	35.01583333	138.4897222	https://www.city.shizuoka.lg.jp/shimizu.html
221309	浜松市	はままつし	34.71083333	137.7266667	https://www.city.hamamatsu.shizuoka.jp/
221317	浜松市 中区	はままつし なかく	34.71111111	137.7266667	https://www.city.hamamatsu.shizuoka.jp/c-shinko/ward/nakaku/index.html
221325	浜松市 東区	はままつし ひがしく	34.74138889	137.7916667	https://www.city.hamamatsu.shizuoka.jp/e-shinko/ward/higashiku/index.html
221333	浜松市 西区	はままつし にしく	34.69277778	137.6452778	https://www.city.hamamatsu.shizuoka.jp/w-shinko/ward/nishiku/index.html
221341	浜松市 南区	はままつし みなみく	34.66722222	137.7522222	https://www.city.hamamatsu.shizuoka.jp/s-shinko/ward/minamiku/index.html
221350	浜松市 北区	はままつし きたく	34.80611111	137.6511111	https://www.city.hamamatsu.shizuoka.jp/n-shinko/ward/kitaku/index.html
221368	浜松市 浜北区	はままつし はまきたく	34.79305556	137.79	https://www.city.hamamatsu.shizuoka.jp/hk-shinko/ward/hamakitaku/index.html
221376	浜松市 天竜区	はままつし てんりゅうく	34.87277778	137.8161111	https://www.city.hamamatsu.shizuoka.jp/tn-shinko/ward/tenryuku/index.html
222038	沼津市	ぬまづし	35.09555556	138.8636111	https://www.city.numazu.shizuoka.jp/
222054	熱海市	あたみし	35.09611111	139.0716667	https://www.city.atami.lg.jp/
222062	三島市	みしまし	35.11861111	138.9186111	https://www.city.mishima.shizuoka.jp/
222071	富士宮市	ふじのみやし	35.22222222	138.6213889	https://www.city.fujinomiya.lg.jp/
222089	伊東市	いとうし	34.96583333	139.1019444	https://www.city.ito.shizuoka.jp/
222097	島田市	しまだし	34.83638889	138.1761111	https://www.city.shimada.shizuoka.jp/
222101	富士市	ふじし	35.16138889	138.6763889	https://www.city.fuji.shizuoka.jp/
222119	磐田市	いわたし	34.71777778	137.8513889	https://www.city.iwata.shizuoka.jp/
222127	焼津市	やいづし	34.86694444	138.3230556	https://www.city.yaizu.lg.jp/
222135	掛川市	かけがわし	34.76861111	137.9983333	https://www.city.kakegawa.shizuoka.jp/
222143	藤枝市	ふじえだし	34.8675	138.2577778	https://www.city.fujieda.shizuoka.jp/
222151	御殿場市	ごてんばし	35.30861111	138.935	https://www.city.gotemba.lg.jp/
222160	袋井市	ふくろいし	34.75027778	137.925	https://www.city.fukuroi.shizuoka.jp/
222194	下田市	しもだし	34.67944444	138.9452778	https://www.city.shimoda.shizuoka.jp/
222208	裾野市	すそのし	35.17388889	138.9066667	https://www.city.susono.shizuoka.jp/
222216	湖西市	こさいし	34.71861111	137.5316667	https://www.city.kosai.shizuoka.jp/
222224	伊豆市	いずし	34.97666667	138.9469444	https://www.city.izu.shizuoka.jp/
222232	御前崎市	おまえざきし	34.63805556	138.1280556	https://www.city.omaezaki.shizuoka.jp/
222241	菊川市	きくがわし	34.75777778	138.0841667	https://www.city.kikugawa.shizuoka.jp/
222259	伊豆の国市	いずのくにし	35.02777778	138.9288889	https://www.city.izunokuni.shizuoka.jp/
222267	牧之原市	まきのはらし	34.74	138.2247222	https://www.city.makinohara.shizuoka.jp/
223018	東伊豆町	ひがしいずちょう	34.77277778	139.0413889	https://www.town.higashiizu.lg.jp/
223026	河津町	かわづちょう	34.75722222	138.9875	https://www.town.kawazu.shizuoka.jp/
223042	南伊豆町	みなみいずちょう	34.65055556	138.8591667	https://www.town.minamiizu.shizuoka.jp/
223051	松崎町	まつざきちょう	34.75305556	138.7788889	https://www.town.matsuzaki.shizuoka.jp/
223069	西伊豆町	にしいずちょう	34.77166667	138.7752778	https://www.town.nishiizu.shizuoka.jp/
223255	函南町	かんなみちょう	35.08888888	138.9533333	https://www.town.kannami.shizuoka.jp/
223417	清水町	しみずちょう	35.09916667	138.9027778	https://www.town.shimizu.shizuoka.jp/
223425	長泉町	ながいずみちょう	35.13777778	138.8972222	https://www.town.nagaizumi.lg.jp/
223441	小山町	おやまちょう	35.36	138.9875	https://www.fuji-oyama.jp/index.html
224243	吉田町	よしだちょう	34.77083333	138.2519444	https://www.town.yoshida.shizuoka.jp/
224294	川根本町	かわねほんちょう	35.04694444	138.0816667	https://www.town.kawanehon.shizuoka.jp/
224618	森町	もりまち	34.83555556	137.9272222	https://www.town.morimachi.shizuoka.jp/
230006		あいちけん			https://www.pref.aichi.jp/
231002	名古屋市	なごやし	35.18166667	136.9063889	https://www.city.nagoya.jp/
231011	名古屋市 千種区	なごやし ちくさく	35.16638889	136.9463889	https://www.city.nagoya.jp/chikusa/
231029	名古屋市 東区	なごやし ひがしく	35.17944444	136.9261111	https://www.city.nagoya.jp/higashi/
231037	名古屋市 北区	なごやし きたく	35.19416667	136.9116667	https://www.city.nagoya.jp/kita/
231045	名古屋市 西区	なごやし にしく	35.18916666	136.89	https://www.city.nagoya.jp/nishi/
231053	名古屋市 中村区	なごやし なかむらく	35.16861111	136.8730556	https://www.city.nagoya.jp/nakamura/
231061	名古屋市 中区	なごやし なかく	35.16861111	136.9102778	https://www.city.nagoya.jp/naka/
231070	名古屋市 昭和区	なごやし しょうわく	35.15027778	136.9341667	https://www.city.nagoya.jp/showa/
231088	名古屋市 瑞穂区	なごやし みずほく	35.13166667	136.935	https://www.city.nagoya.jp/mizuho/
231096	名古屋市 熱田区	なごやし あつたく	35.12833333	136.9105556	https://www.city.nagoya.jp/atsuta/
231100	名古屋市 中川区	なごやし なかがわく	35.14166667	136.855	https://www.city.nagoya.jp/nakagawa/
231118	名古屋市 港区	なごやし みなとく	35.10777778	136.8855556	https://www.city.nagoya.jp/minato/
231126	名古屋市 南区	なごやし みなみく	35.095	136.9311111	https://www.city.nagoya.jp/minami/
231134	名古屋市 守山区	なごやし もりやまく	35.20333333	136.9766667	https://www.city.nagoya.jp/moriyama/
231142	名古屋市 緑区	なごやし みどりく	35.07083333	136.9522222	https://www.city.nagoya.jp/midori/
231151	名古屋市 名東区	なごやし めいとうく	35.17583333	137.0102778	https://www.city.nagoya.jp/meito/
231169	名古屋市 天白区	なごやし てんぱくく	35.12277778	136.975	https://www.city.nagoya.jp/tempaku/
232017	豊橋市	とよはしし	34.76916667	137.3913889	https://www.city.toyohashi.lg.jp/
232025	岡崎市	おかざきし	34.95472222	137.1730556	https://www.city.okazaki.lg.jp/index.html
232033	一宮市	いちのみやし	35.30416667	136.8025	https://www.city.ichinomiya.aichi.jp/
232041	瀬戸市	せとし	35.22333333	137.0841667	https://www.city.seto.aichi.jp/
232050	半田市	はんだし	34.8925	136.9377778	https://www.city.handa.lg.jp/
232068	春日井市	かすがいし	35.2475	136.9722222	https://www.city.kasugai.lg.jp/
232076	豊川市	とよかわし	34.82694444	137.3758333	https://www.city.toyokawa.lg.jp/
232084	津島市	つしまし	35.17722222	136.7413889	https://www.city.tsushima.lg.jp/
232092	碧南市	へきなんし	34.88472222	136.9936111	https://www.city.hekinan.lg.jp/
232106	刈谷市	かりやし	34.98916667	137.0025	https://www.city.kariya.lg.jp/
232114	豊田市	とよたし	35.08333333	137.1563889	https://www.city.toyota.aichi.jp/
232122	安城市	あんじょうし	34.95861426	137.0802809	https://www.city.anjo.aichi.jp/
232131	西尾市	にしおし	34.86194444	137.0619444	https://www.city.nishio.aichi.jp/
232149	蒲郡市	がまごおりし	34.82638889	137.2197222	https://www.city.gamagori.lg.jp/
232157	犬山市	いぬやまし	35.37861111	136.9441667	https://www.city.inuyama.aichi.jp/
232165	常滑市	とこなめし	34.88666667	136.8325	https://www.city.tokoname.aichi.jp/
232173	江南市	こうなんし	35.33222222	136.8708333	https://www.city.konan.lg.jp/
232190	小牧市	こまきし	35.290311	136.910948	https://www.city.komaki.aichi.jp/
232203	稲沢市	いなざわし	35.24805556	136.7802778	https://www.city.inazawa.aichi.jp/
232211	新城市	しんしろし	34.89916667	137.4986111	https://www.city.shinshiro.lg.jp/
232220	東海市	とうかいし	35.02305556	136.9025	https://www.city.tokai.aichi.jp/
232238	大府市	おおぶし	35.01222222	136.9633333	https://www.city.obu.aichi.jp/
232246	知多市	ちたし	34.99666667	136.8647222	https://www.city.chita.lg.jp/
232254	知立市	ちりゅうし	35.00138889	137.0505556	https://www.city.chiryu.aichi.jp/
232262	尾張旭市	おわりあさひし	35.21638889	137.0352778	https://www.city.owariasahi.lg.jp/
232271	高浜市	たかはまし	34.9275	136.9877778	https://www.city.takahama.lg.jp/
232289	岩倉市	いわくらし	35.28	136.8713889	https://www.city.iwakura.aichi.jp/
232297	豊明市	とよあけし	35.05388889	137.0127778	https://www.city.toyoake.lg.jp/
232301	日進市	にっしんし	35.13194444	137.0394444	https://www.city.nisshin.lg.jp/
232319	田原市	たはらし	34.66916667	137.2636111	https://www.city.tahara.aichi.jp/
232327	愛西市	あいさいし	35.15277778	136.7283333	https://www.city.aisai.lg.jp/
232335	清須市	きよすし	35.19972222	136.8527778	https://www.city.kiyosu.aichi.jp/
232343	北名古屋市	きたなごやし	35.24555556	136.8661111	https://www.city.kitanagoya.lg.jp/
232351	弥富市	やとみし	35.11	136.7247222	https://www.city.yatomi.lg.jp/
232360	みよし市	みよしし	35.08972222	137.0744444	https://www.city.aichi-miyoshi.lg.jp/
232378	あま市	あまし	35.20055556	136.7836111	https://www.city.ama.aichi.jp/
232386	長久手市	ながくてし	35.18416667	137.0486111	https://www.city.nagakute.lg.jp/index.html
233021	東郷町	とうごうちょう	35.09694444	137.0525	https://www.town.aichi-togo.lg.jp/
233421	豊山町	とよやまちょう	35.25083333	136.9122222	https://www.town.toyoyama.lg.jp/
233617	大口町	おおぐちちょう	35.3325	136.9077778	https://www.town.oguchi.lg.jp/
233625	扶桑町	ふそうちょう	35.35916667	136.9130556	https://www.town.fuso.lg.jp/
234249	大治町	おおはるちょう	35.175	136.82	https://www.town.oharu.aichi.jp/
234257	蟹江町	かにえちょう	35.13222222	136.7869444	https://www.town.kanie.aichi.jp/
234273	飛島村	とびしまむら	35.07888889	136.7913889	https://www.vill.tobishima.aichi.jp/
234419	阿久比町	あぐいちょう	34.9325	136.9155556	https://www.town.agui.lg.jp/
234427	東浦町	ひがしうらちょう	34.97722222	136.9655556	https://www.town.aichi-higashiura.lg.jp/
234451	南知多町	みなみちたちょう	34.71527778	136.9297222	https://www.town.minamichita.lg.jp/
234460	美浜町	みはまちょう	34.77888889	136.9083333	https://www.town.aichi-mihama.lg.jp/
234478	武豊町	たけとよちょう	34.85138889	136.915	https://www.town.taketoyo.lg.jp/
235016	幸田町	こうたちょう	34.86472222	137.1655556	https://www.town.kota.lg.jp/
235610	設楽町	したらちょう	35.097298	137.571225	https://www.town.shitara.lg.jp/
235628	東栄町	とうえいちょう	35.07694444	137.6977778	https://www.town.toei.aichi.jp/
235636	豊根村	とよねむら	35.14638889	137.7197222	https://www.vill.toyone.aichi.jp/
240001		みえけん			https://www.pref.mie.lg.jp/
242012	津市	つし	34.71861111	136.5055556	https://www.info.city.tsu.mie.jp/
242021	四日市市	よっかいちし	34.965	136.6244444	https://www.city.yokkaichi.lg.jp/
242039	伊勢市	いせし	34.4875	136.7094444	https://www.city.ise.mie.jp/
242047	松阪市	まつさかし	34.57805556	136.5275	https://www.city.matsusaka.mie.jp/
242055	桑名市	くわなし	35.06222222	136.6838889	https://www.city.kuwana.lg.jp/
242071	鈴鹿市	すずかし	34.88222222	136.5841667	https://www.city.suzuka.lg.jp/
242080	名張市	なばりし	34.6275	136.1083333	https://www.city.nabari.lg.jp/
242098	尾鷲市	おわせし	34.07083333	136.1911111	https://www.city.owase.lg.jp/public/sougou_top/index_sou.html
242101	亀山市	かめやまし	34.85583333	136.4516667	https://www.city.kameyama.mie.jp/
242110	鳥羽市	とばし	34.48138889	136.8436111	https://www.city.toba.mie.jp/
242128	熊野市	くまのし	33.88861111	136.1002778	https://www.city.kumano.lg.jp/
242144	いなべ市	いなべし	35.158426	136.516697	https://www.city.inabe.mie.jp/
242152	志摩市	しまし	34.32833333	136.8297222	https://www.city.shima.mie.jp/
242161	伊賀市	いがし	34.749886	136.142286	https://www.city.iga.lg.jp/
243035	木曽岬町	きそさきちょう	35.07583333	136.7311111	https://www.town.kisosaki.lg.jp/
243248	東員町	とういんちょう	35.07416667	136.5836111	https://www.town.toin.lg.jp/
243418	菰野町	こものちょう	35.02	136.5075	https://www2.town.komono.mie.jp/www/index.html
243434	朝日町	あさひちょう	35.03416667	136.6644444	https://www2.town.asahi.mie.jp/www/index.html
243442	川越町	かわごえちょう	35.02305556	136.6738889	https://www.town.kawagoe.mie.jp/
244414	多気町	たきちょう	34.49611111	136.5461111	https://www.town.taki.mie.jp/
244422	明和町	めいわちょう	34.54777778	136.6236111	https://www.town.meiwa.mie.jp/
244431	大台町	おおだいちょう	34.39333333	136.4080556	https://www.odaitown.jp/
244619	玉城町	たまきちょう	34.49027778	136.6308333	https://kizuna.town.tamaki.mie.jp/
244708	度会町	わたらいちょう	34.43888889	136.6225	https://www.town.watarai.lg.jp/
244716	大紀町	たいきちょう	34.35805556	136.4158333	https://www.town.taiki.mie.jp/
244724	南伊勢町	みなみいせちょう	34.35194444	136.7038889	https://www.town.minamiise.lg.jp/
245437	紀北町	きほくちょう	34.211458	136.337337	https://www.town.mie-kihoku.lg.jp/
245615	御浜町	みはまちょう	33.81444444	136.0488889	https://www.town.mihama.mie.jp/
245623	紀宝町	きほうちょう	33.73388889	136.0097222	https://www.town.kiho.lg.jp/
250007		しがけん			https://www.pref.shiga.lg.jp/
252018	大津市	おおつし	35.01777778	135.8547222	https://www.city.otsu.lg.jp/
252026	彦根市	ひこねし	35.27444444	136.2597222	https://www.city.hikone.lg.jp/
252034	長浜市	ながはまし	35.380758	136.278384	https://www.city.nagahama.lg.jp/
252042	近江八幡市	おうみはちまんし	35.12833333	136.0980556	https://www.city.omihachiman.lg.jp/
252069	草津市	くさつし	35.01305556	135.96	https://www.city.kusatsu.shiga.jp/
252077	守山市	もりやまし	35.05888889	135.9944444	https://www.city.moriyama.lg.jp/
252085	栗東市	りっとうし	35.02166667	135.9980556	https://www.city.ritto.lg.jp/
252093	甲賀市	こうかし	34.96611111	136.1672222	https://www.city.koka.lg.jp/
252107	野洲市	やすし	35.0675	136.0258333	https://www.city.yasu.lg.jp/
252115	湖南市	こなんし	35.00416667	136.085	https://www.city.shiga-konan.lg.jp/
252123	高島市	たかしまし	35.35277778	136.0355556	https://www.city.takashima.lg.jp/www/toppage/0000000000000/APM03000.html
252131	東近江市	ひがしおうみし	35.11277778	136.2077778	https://www.city.higashiomi.shiga.jp/
252140	米原市	まいばらし	35.315046	136.291402	https://www.city.maibara.lg.jp/
253839	日野町	ひのちょう	35.01805556	136.2461111	https://www.town.shiga-hino.lg.jp/
253847	竜王町	りゅうおうちょう	35.06083333	136.1244444	https://www.town.ryuoh.shiga.jp/
254258	愛荘町	あいしょうちょう	35.16888889	136.2125	https://www.town.aisho.shiga.jp/
254410	豊郷町	とよさとちょう	35.20055556	136.23	https://www.town.toyosato.shiga.jp/
254428	甲良町	こうらちょう	35.20416667	136.2613889	https://www.kouratown.jp/
254436	多賀町	たがちょう	35.22194444	136.2922222	https://www.town.taga.lg.jp/
260002		きょうとふ			https://www.pref.kyoto.jp/
261009	京都市	きょうとし	35.01166667	135.7683333	https://www.city.kyoto.lg.jp/
261017	京都市 北区	きょうとし きたく	35.04111111	135.7541667	https://www.city.kyoto.lg.jp/kita/index.html
261025	京都市 上京区	きょうとし かみぎょうく	35.02972222	135.7566667	https://www.city.kyoto.lg.jp/kamigyo/index.html
261033	京都市 左京区	きょうとし さきょうく	35.04860433	135.7785389	https://www.city.kyoto.lg.jp/sakyo/index.html
261041	京都市 中京区	きょうとし なかぎょうく	35.01	135.7513889	https://www.city.kyoto.lg.jp/nakagyo/index.html
261050	京都市 東山区	きょうとし ひがしやまく	34.99694444	135.7763889	https://www.city.kyoto.lg.jp/higasiyama/index.html
261068	京都市 下京区	きょうとし しもぎょうく	34.9875	135.7555556	https://www.city.kyoto.lg.jp/shimogyo/index.html
261076	京都市 南区	きょうとし みなみく	34.97666667	135.7466667	https://www.city.kyoto.lg.jp/minami/index.html
261084	京都市 右京区	きょうとし うきょうく	35.01027778	135.7158333	https://www.city.kyoto.lg.jp/ukyo/index.html
261092	京都市 伏見区	きょうとし ふしみく	34.93611111	135.7613889	https://www.city.kyoto.lg.jp/fushimi/index.html
261106	京都市 山科区	きょうとし やましなく	34.9725	135.8136111	https://www.city.kyoto.lg.jp/yamasina/index.html
261114	京都市 西京区	きょうとし にしきょうく	34.985	135.6933333	https://www.city.kyoto.lg.jp/nisikyo/index.html
262013	福知山市	ふくちやまし	35.29666667	135.1263889	https://www.city.fukuchiyama.lg.jp/
262021	舞鶴市	まいづるし	35.47472222	135.3861111	https://www.city.maizuru.kyoto.jp/
262030	綾部市	あやべし	35.29888889	135.2586111	https://www.city.ayabe.lg.jp/
262048	宇治市	うじし	34.88444444	135.7997222	https://www.city.uji.kyoto.jp/
262056	宮津市	みやづし	35.53555556	135.1955556	https://www.city.miyazu.kyoto.jp/www/normal_top.jsp
262064	亀岡市	かめおかし	35.01361111	135.5738889	https://www.city.kameoka.kyoto.jp/
262072	城陽市	じょうようし	34.85305556	135.78	https://www.city.joyo.kyoto.jp/
262081	向日市	むこうし	34.94861111	135.6983333	https://www.city.muko.kyoto.jp/
262099	長岡京市	ながおかきょうし	34.92666667	135.6955556	https://www.city.nagaokakyo.lg.jp/
262102	八幡市	やわたし	34.87555556	135.7077778	https://www.city.yawata.kyoto.jp/
262111	京田辺市	きょうたなべし	34.81444444	135.7677778	https://www.city.kyotanabe.lg.jp/
262129	京丹後市	きょうたんごし	35.62416667	135.0611111	https://www.city.kyotango.lg.jp/
262137	南丹市	なんたんし	35.10722222	135.47	https://www.city.nantan.kyoto.jp/www/
262145	木津川市	きづがわし	34.73694444	135.8208333	https://www.city.kizugawa.lg.jp/
263036	大山崎町	おおやまざきちょう	34.90277778	135.6886111	https://www.town.oyamazaki.kyoto.jp/
263222	久御山町	くみやまちょう	34.88138889	135.7327778	https://www.town.kumiyama.lg.jp/
263435	井手町	いでちょう	34.79861111	135.8033333	https://www.town.ide.kyoto.jp/
263443	宇治田原町	うじたわらちょう	34.845154	135.868238	https://www.town.ujitawara.kyoto.jp/
263648	笠置町	かさぎちょう	34.76055556	135.9394444	https://www.town.kasagi.lg.jp/
263656	和束町	わづかちょう	34.79583333	135.905	https://www.town.wazuka.lg.jp/index.html
263664	精華町	せいかちょう	34.76083333	135.7858333	https://www.town.seika.kyoto.jp/
263672	南山城村	みなみやましろむら	34.77277778	135.9938889	https://www.vill.minamiyamashiro.lg.jp/
264075	京丹波町	きょうたんばちょう	35.169997	135.419305	https://www.town.kyotamba.kyoto.jp/
264636	伊根町	いねちょう	35.67527777	135.2727778	https://www.town.ine.kyoto.jp/
264652	与謝野町	よさのちょう	35.56527778	135.1527778	https://www.town.yosano.lg.jp/
270008		おおさかふ			https://www.pref.osaka.lg.jp/
271004	大阪市	おおさかし	34.69388889	135.5022222	https://www.city.osaka.lg.jp/
271021	大阪市 都島区	おおさかし みやこじまく	34.70138889	135.5280556	https://www.city.osaka.lg.jp/miyakojima/
271039	大阪市 福島区	おおさかし ふくしまく	34.69222222	135.4722222	https://www.city.osaka.lg.jp/fukushima/
271047	大阪市 此花区	おおさかし このはなく	34.68305556	135.4522222	https://www.city.osaka.lg.jp/konohana/
271063	大阪市 西区	おおさかし にしく	34.67638889	135.4861111	https://www.city.osaka.lg.jp/nishi/
271071	大阪市 港区	おおさかし みなとく	34.66388889	135.4608333	https://www.city.osaka.lg.jp/minato/
271080	大阪市 大正区	おおさかし たいしょうく	34.65027778	135.4727778	https://www.city.osaka.lg.jp/taisho/
271098	大阪市 天王寺区	おおさかし てんのうじく	34.65777778	135.5194444	https://www.city.osaka.lg.jp/tennoji/
271110	大阪市 浪速区	おおさかし なにわく	34.65944444	135.4997222	https://www.city.osaka.lg.jp/naniwa/
271136	大阪市 西淀川区	おおさかし にしよどがわく	34.71138889	135.4561111	https://www.city.osaka.lg.jp/nishiyodogawa/
271144	大阪市 東淀川区	おおさかし ひがしよどがわく	34.74111111	135.5294444	https://www.city.osaka.lg.jp/higashiyodogawa/
271152	大阪市 東成区	おおさかし ひがしなりく	34.67	135.5411111	https://www.city.osaka.lg.jp/higashinari/
271161	大阪市 生野区	おおさかし いくのく	34.65361111	135.5344444	https://www.city.osaka.lg.jp/ikuno/
271179	大阪市 旭区	おおさかし あさひく	34.72138889	135.5441667	https://www.city.osaka.lg.jp/asahi/
271187	大阪市 城東区	おおさかし じょうとうく	34.70194444	135.5461111	https://www.city.osaka.lg.jp/joto/
271195	大阪市 阿倍野区	おおさかし あべのく	34.63861111	135.5186111	https://www.city.osaka.lg.jp/abeno/
271209	大阪市 住吉区	おおさかし すみよしく	34.60361111	135.5005556	https://www.city.osaka.lg.jp/sumiyoshi/
271217	大阪市 東住吉区	おおさかし ひがしすみよしく	34.62194444	135.5269444	https://www.city.osaka.lg.jp/higashisumiyoshi/
271225	大阪市 西成区	おおさかし にしなりく	34.635	135.4944444	https://www.city.osaka.lg.jp/nishinari/
271233	大阪市 淀川区	おおさかし よどがわく	34.72111111	135.4866667	https://www.city.osaka.lg.jp/yodogawa/
271241	大阪市 鶴見区	おおさかし つるみく	34.70444444	135.5741667	https://www.city.osaka.lg.jp/tsurumi/
271250	大阪市 住之江区	おおさかし すみのえく	34.60944444	135.4827778	https://www.city.osaka.lg.jp/suminoe/
271268	大阪市 平野区	おおさかし ひらのく	34.62111111	135.5461111	https://www.city.osaka.lg.jp/hirano/
271276	大阪市 北区	おおさかし きたく	34.70555556	135.51	https://www.city.osaka.lg.jp/kita/
271284	大阪市 中央区	おおさかし ちゅうおうく	34.68111111	135.5097222	https://www.city.osaka.lg.jp/chuo/
271403	堺市	さかいし	34.57333333	135.4830556	https://www.city.sakai.lg.jp/
271411	堺市 堺区	さかいし さかいく	34.57333333	135.4830556	https://www.city.sakai.lg.jp/sakai/index.html
271420	堺市 中区	さかいし なかく	34.52833333	135.4988889	https://www.city.sakai.lg.jp/naka/index.html
271438	堺市 東区	さかいし ひがしく	34.53805556	135.5363889	https://www.city.sakai.lg.jp/higashi/index.html
271446	堺市 西区	さかいし にしく	34.535	135.4638889	https://www.city.sakai.lg.jp/nishi/index.html
271454	堺市 南区	さかいし みなみく	34.48638889	135.4902778	https://www.city.sakai.lg.jp/minami/index.html
271462	堺市 北区	さかいし きたく	34.56555556	135.5172222	https://www.city.sakai.lg.jp/kita/index.html
271471	堺市 美原区	さかいし みはらく	34.53861111	135.5608333	https://www.city.sakai.lg.jp/mihara/index.html
272027	岸和田市	きしわだし	34.46027778	135.3711111	https://www.city.kishiwada.lg.jp/
272035	豊中市	とよなかし	34.78138889	135.47	https://www.city.toyonaka.osaka.jp/
272043	池田市	いけだし	34.82166667	135.4286111	https://www.city.ikeda.osaka.jp/
272051	吹田市	すいたし	34.75944444	135.5169444	https://www.city.suita.osaka.jp/
272060	泉大津市	いずみおおつし	34.50444444	135.4102778	https://www.city.izumiotsu.lg.jp/
272078	高槻市	たかつきし	34.84611111	135.6172222	https://www.city.takatsuki.osaka.jp/
272086	貝塚市	かいづかし	34.43777778	135.3586111	https://www.city.kaizuka.lg.jp/
272094	守口市	もりぐちし	34.735811	135.561724	https://www.city.moriguchi.osaka.jp/
272108	枚方市	ひらかたし	34.81444444	135.6508333	https://www.city.hirakata.osaka.jp/
272116	茨木市	いばらきし	34.81638889	135.5686111	https://www.city.ibaraki.osaka.jp/
272124	八尾市	やおし	34.62694444	135.6008333	https://www.city.yao.osaka.jp/
272132	泉佐野市	いずみさのし	34.40666667	135.3275	https://www.city.izumisano.lg.jp/
272141	富田林市	とんだばやしし	34.49916667	135.5972222	https://www.city.tondabayashi.lg.jp/
272159	寝屋川市	ねやがわし	34.76611111	135.6280556	https://www.city.neyagawa.osaka.jp/
272167	河内長野市	かわちながのし	34.45833333	135.5641667	https://www.city.kawachinagano.lg.jp/
272175	松原市	まつばらし	34.57805556	135.5516667	https://www.city.matsubara.lg.jp/
272183	大東市	だいとうし	34.71194444	135.6233333	https://www.city.daito.lg.jp/
272191	和泉市	いずみし	34.48361111	135.4236111	https://www.city.osaka-izumi.lg.jp/
272205	箕面市	みのおし	34.82694444	135.4705556	https://www.city.minoh.lg.jp/
272213	柏原市	かしわらし	34.57916667	135.6286111	https://www.city.kashiwara.lg.jp/
272221	羽曳野市	はびきのし	34.55777778	135.6061111	https://www.city.habikino.lg.jp/
272230	門真市	かどまし	34.73916667	135.5869444	https://www.city.kadoma.osaka.jp/
272248	摂津市	せっつし	34.77722222	135.5622222	https://www.city.settsu.osaka.jp/
272256	高石市	たかいしし	34.52055556	135.4422222	https://www.city.takaishi.lg.jp/
272264	藤井寺市	ふじいでらし	34.57472222	135.5975	https://www.city.fujiidera.lg.jp/
272272	東大阪市	ひがしおおさかし	34.67944444	135.6008333	https://www.city.higashiosaka.lg.jp/
272281	泉南市	せんなんし	34.36583333	135.2736111	https://www.city.sennan.lg.jp/
272299	四條畷市	しじょうなわてし	34.74	135.6394444	https://www.city.shijonawate.lg.jp/
272302	交野市	かたのし	34.78805556	135.68	https://www.city.katano.osaka.jp/
272311	大阪狭山市	おおさかさやまし	34.50361111	135.5555556	https://www.city.osakasayama.osaka.jp/
272329	阪南市	はんなんし	34.35944444	135.2397222	https://www.city.hannan.lg.jp/
273015	島本町	しまもとちょう	34.88388889	135.6627778	https://www.town.shimamoto.lg.jp/
273210	豊能町	とよのちょう	34.91888889	135.4941667	https://www.town.toyono.osaka.jp/
273228	能勢町	のせちょう	34.9725	135.4141667	https://www.town.nose.osaka.jp/
273414	忠岡町	ただおかちょう	34.48694444	135.4011111	https://www.town.tadaoka.osaka.jp/
273619	熊取町	くまとりちょう	34.40138889	135.3561111	https://www.town.kumatori.lg.jp/
273627	田尻町	たじりちょう	34.39361111	135.2911111	https://www.town.tajiri.osaka.jp/
273660	岬町	みさきちょう	34.31694444	135.1422222	https://www.town.misaki.osaka.jp/
273813	太子町	たいしちょう	34.51861111	135.6480556	https://www.town.taishi.osaka.jp/
273821	河南町	かなんちょう	34.49166667	135.6297222	https://www.town.kanan.osaka.jp/
273830	千早赤阪村	ちはやあかさかむら	34.46444444	135.6225	https://www.vill.chihayaakasaka.osaka.jp/
280003		ひょうごけん			https://web.pref.hyogo.lg.jp/
281000	神戸市	こうべし	34.69	135.1955556	https://www.city.kobe.lg.jp/
281018	神戸市 東灘区	こうべし ひがしなだく	34.72027778	135.2655556	https://www.city.kobe.lg.jp/kuyakusho/higashinadaku/index.html
281026	神戸市 灘区	こうべし なだく	34.7125	135.2394444	https://www.city.kobe.lg.jp/kuyakusho/nadaku/index.html
281051	神戸市 兵庫区	こうべし ひょうごく	34.68055556	135.1652778	https://www.city.kobe.lg.jp/kuyakusho/hyogoku/index.html
281069	神戸市 長田区	こうべし ながたく	34.66555556	135.1508333	https://www.city.kobe.lg.jp/kuyakusho/nagataku/index.html
281077	神戸市 須磨区	こうべし すまく	34.65027778	135.1302778	https://www.city.kobe.lg.jp/kuyakusho/sumaku/index.html
281085	神戸市 垂水区	こうべし たるみく	34.63055556	135.0569444	https://www.city.kobe.lg.jp/kuyakusho/tarumiku/index.html
281093	神戸市 北区	こうべし きたく	34.72722222	135.1444444	https://www.city.kobe.lg.jp/kuyakusho/kitaku/index.html
281107	神戸市 中央区	こうべし ちゅうおうく	34.695	135.1977778	https://www.city.kobe.lg.jp/kuyakusho/chuoku/index.html
281115	神戸市 西区	こうべし にしく	34.68305556	134.9816667	https://www.city.kobe.lg.jp/kuyakusho/nishiku/index.html
282014	姫路市	ひめじし	34.81527778	134.6855556	https://www.city.himeji.lg.jp/
282022	尼崎市	あまがさきし	34.73333333	135.4063889	https://www.city.amagasaki.hyogo.jp/
282031	明石市	あかしし	34.64305556	134.9975	https://www.city.akashi.lg.jp/
282049	西宮市	にしのみやし	34.73777778	135.3419444	https://www.nishi.or.jp/
282057	洲本市	すもとし	34.3425	134.8955556	https://www.city.sumoto.lg.jp/
282065	芦屋市	あしやし	34.72694444	135.3044444	https://www.city.ashiya.lg.jp/
282073	伊丹市	いたみし	34.78416667	135.4008333	https://www.city.itami.lg.jp/
282081	相生市	あいおいし	34.80361111	134.4680556	https://www.city.aioi.lg.jp/
282090	豊岡市	とよおかし	35.54444444	134.82	https://www.city.toyooka.lg.jp/
282103	加古川市	かこがわし	34.75694444	134.8413889	https://www.city.kakogawa.lg.jp/
282120	赤穂市	あこうし	34.755	134.3902778	https://www.city.ako.lg.jp/
282138	西脇市	にしわきし	34.98343	134.97973	https://www.city.nishiwaki.lg.jp/
282146	宝塚市	たからづかし	34.8	135.3602778	https://www.city.takarazuka.hyogo.jp/
282154	三木市	みきし	34.79666667	134.99	https://www.city.miki.lg.jp/
282162	高砂市	たかさごし	34.76583333	134.7905556	https://www.city.takasago.lg.jp/
282171	川西市	かわにしし	34.83	135.4172222	https://www.city.kawanishi.hyogo.jp/
282189	小野市	おのし	34.857867	134.939799	https://www.city.ono.hyogo.jp/
282197	三田市	さんだし	34.88944444	135.2252778	https://www.city.sanda.lg.jp/
282201	加西市	かさいし	34.92777778	134.8419444	https://www.city.kasai.hyogo.jp/
282219	丹波篠山市	たんばささやまし	35.07583333	135.2191667	https://www.city.tambasasayama.lg.jp/
282227	養父市	やぶし	35.40472222	134.7675	https://www.city.yabu.hyogo.jp/
282235	丹波市	たんばし	35.17722222	135.0358333	https://www.city.tamba.lg.jp/
282243	南あわじ市	みなみあわじし	34.294417	134.779952	https://www.city.minamiawaji.hyogo.jp/
282251	朝来市	あさごし	35.33972222	134.8530556	https://www.city.asago.hyogo.jp/
282260	淡路市	あわじし	34.44	134.9147222	https://www.city.awaji.lg.jp/
282278	宍粟市	しそうし	35.00444444	134.5494444	https://www.city.shiso.lg.jp/
282286	加東市	かとうし	34.9175	134.9736111	https://www.city.kato.lg.jp/
282294	たつの市	たつのし	34.85805556	134.5455556	https://www.city.tatsuno.lg.jp/
283011	猪名川町	いながわちょう	34.895	135.3761111	https://www.town.inagawa.lg.jp/
283657	多可町	たかちょう	35.05027778	134.9233333	https://www.town.taka.lg.jp/
283819	稲美町	いなみちょう	34.74888889	134.9136111	https://www.town.hyogo-inami.lg.jp/
283827	播磨町	はりまちょう	34.71527778	134.8680556	https://www.town.harima.lg.jp/
284424	市川町	いちかわちょう	34.98944444	134.7630556	https://www.town.ichikawa.lg.jp/
284432	福崎町	ふくさきちょう	34.95027778	134.7602778	https://www.town.fukusaki.hyogo.jp/
284467	神河町	かみかわちょう	35.06416667	134.7394444	https://www.town.kamikawa.hyogo.jp/index.html
284645	太子町	たいしちょう	34.833246	134.572319	https://www.town.hyogo-taishi.lg.jp/
284815	上郡町	かみごおりちょう	34.87361111	134.3561111	https://www.town.kamigori.hyogo.jp/cms-sypher/www/index.jsp
285013	佐用町	さようちょう	35.00416667	134.3558333	https://www.town.sayo.lg.jp/cms-sypher/www/normal_top.jsp
285854	香美町	かみちょう	35.63222222	134.6291667	https://www.town.mikata-kami.lg.jp/www/index.html
285862	新温泉町	しんおんせんちょう	35.62333333	134.4491667	https://www.town.shinonsen.hyogo.jp/
290009		ならけん			https://www.pref.nara.jp/
292010	奈良市	ならし	34.685	135.8047222	https://www.city.nara.lg.jp/
292028	大和高田市	やまとたかだし	34.515	135.7363889	https://www.city.yamatotakada.nara.jp/
292036	大和郡山市	やまとこおりやまし	34.64944444	135.7827778	https://www.city.yamatokoriyama.lg.jp/
292044	天理市	てんりし	34.59666667	135.8372222	https://www.city.tenri.nara.jp/
292052	橿原市	かしはらし	34.50916667	135.7925	https://www.city.kashihara.nara.jp/
292061	桜井市	さくらいし	34.51861111	135.8433333	https://www.city.sakurai.lg.jp/
292079	五條市	ごじょうし	34.356358	135.695556	https://www.city.gojo.lg.jp/
292087	御所市	ごせし	34.46333333	135.7402778	https://www.city.gose.nara.jp/
292095	生駒市	いこまし	34.69194444	135.7005556	https://www.city.ikoma.lg.jp/
292109	香芝市	かしばし	34.54138889	135.6991667	https://www.city.kashiba.lg.jp/
292117	葛城市	かつらぎし	34.48916667	135.7266667	https://www.city.katsuragi.nara.jp/
292125	宇陀市	うだし	34.52777778	135.9525	https://www.city.uda.nara.jp/
293229	山添村	やまぞえむら	34.68138889	136.0438889	https://www.vill.yamazoe.nara.jp/
293423	平群町	へぐりちょう	34.62916667	135.7005556	https://www.town.heguri.nara.jp/
293431	三郷町	さんごうちょう	34.60027778	135.6955556	https://www.town.sango.nara.jp/
293440	斑鳩町	いかるがちょう	34.60888889	135.7305556	https://www.town.ikaruga.nara.jp/
293458	安堵町	あんどちょう	34.60666667	135.7566667	https://www.town.ando.nara.jp/
293610	川西町	かわにしちょう	34.58444444	135.7741667	https://www.town.nara-kawanishi.lg.jp/
293628	三宅町	みやけちょう	34.57361111	135.7730556	https://www.town.miyake.lg.jp/
293636	田原本町	たわらもとちょう	34.55666667	135.795	https://www.town.tawaramoto.nara.jp/
293857	曽爾村	そにむら	34.51055556	136.1247222	https://www.vill.soni.nara.jp/forms/top/top.aspx
293865	御杖村	みつえむら	34.48805556	136.1661111	https://www.vill.mitsue.nara.jp/
294012	高取町	たかとりちょう	34.44944444	135.7930556	https://www.town.takatori.nara.jp/
294021	明日香村	あすかむら	34.47111111	135.8205556	https://asukamura.jp/
294241	上牧町	かんまきちょう	34.56277778	135.7166667	https://www.town.kanmaki.nara.jp/
294250	王寺町	おうじちょう	34.59472222	135.7069444	https://www.town.oji.nara.jp/
294268	広陵町	こうりょうちょう	34.54277778	135.7508333	https://www.town.koryo.nara.jp/
294276	河合町	かわいちょう	34.57833333	135.7366667	https://www.town.kawai.nara.jp/
294411	吉野町	よしのちょう	34.39611111	135.8577778	https://www.town.yoshino.nara.jp/
294420	大淀町	おおよどちょう	34.39055556	135.79	https://www.town.oyodo.lg.jp/
294438	下市町	しもいちちょう	34.36111111	135.7919444	https://www.town.shimoichi.lg.jp/
294446	黒滝村	くろたきむら	34.30916667	135.8522222	https://www.vill.kurotaki.nara.jp/
294462	天川村	てんかわむら	34.24194444	135.8552778	https://www.vill.tenkawa.nara.jp/
294471	野迫川村	のせがわむら	34.16638889	135.6330556	https://www.vill.nosegawa.nara.jp/
294497	十津川村	とつかわむら	33.98861111	135.7925	https://www.vill.totsukawa.lg.jp/
294501	下北山村	しもきたやまむら	34.005	135.9552778	https://www.vill.shimokitayama.nara.jp/
294519	上北山村	かみきたやまむら	34.13444444	136.0002778	https://vill.kamikitayama.nara.jp/
294527	川上村	かわかみむら	34.33833333	135.9544444	https://www.vill.kawakami.nara.jp/
294535	東吉野村	ひがしよしのむら	34.40361111	135.9683333	http://www.vill.higashiyoshino.nara.jp/
300004		わかやまけん			https://www.pref.wakayama.lg.jp/
302015	和歌山市	わかやまし	34.23055556	135.1708333	https://www.city.wakayama.wakayama.jp/
302023	海南市	かいなんし	34.157533	135.239675	https://www.city.kainan.lg.jp/
302031	橋本市	はしもとし	34.31472222	135.6052778	https://www.city.hashimoto.lg.jp/
302040	有田市	ありだし	34.08305556	135.1277778	https://www.city.arida.lg.jp/
302058	御坊市	ごぼうし	33.89138889	135.1525	https://www.city.gobo.lg.jp/
302066	田辺市	たなべし	33.72805556	135.3777778	https://www.city.tanabe.lg.jp/
302074	新宮市	しんぐうし	33.72416667	135.9925	https://www.city.shingu.lg.jp/forms/top/top.aspx
302082	紀の川市	きのかわし	34.26972222	135.3625	https://www.city.kinokawa.lg.jp/
302091	岩出市	いわでし	34.25638889	135.3111111	https://www.city.iwade.lg.jp/
303046	紀美野町	きみのちょう	34.16694444	135.3080556	https://www.town.kimino.wakayama.jp/
303411	かつらぎ町	かつらぎちょう	34.29638889	135.5041667	https://www.town.katsuragi.wakayama.jp/
303437	九度山町	くどやまちょう	34.28722222	135.5622222	https://www.town.kudoyama.lg.jp/
303445	高野町	こうやちょう	34.21611111	135.5866667	https://www.town.koya.wakayama.jp/
303615	湯浅町	ゆあさちょう	34.029418	135.190427	https://www.town.yuasa.wakayama.jp/
303623	広川町	ひろがわちょう	34.03	135.1730556	https://www.town.hirogawa.wakayama.jp/
303666	有田川町	ありだがわちょう	34.0575	135.2161111	https://www.town.aridagawa.lg.jp/
303810	美浜町	みはまちょう	33.89361111	135.1333333	http://www.town.mihama.wakayama.jp/
303828	日高町	ひだかちょう	33.92555556	135.1408333	http://www.town.wakayama-hidaka.lg.jp/
303836	由良町	ゆらちょう	33.95944444	135.1183333	http://www.town.yura.wakayama.jp/
303909	印南町	いなみちょう	33.819533	135.222515	https://www.town.wakayama-inami.lg.jp/
303917	みなべ町	みなべちょう	33.7725	135.3216667	https://www.town.minabe.lg.jp/
303925	日高川町	ひだかがわちょう	33.91166667	135.1861111	https://www.town.hidakagawa.lg.jp/
304018	白浜町	しらはまちょう	33.67805556	135.3480556	https://www.town.shirahama.wakayama.jp/
304042	上富田町	かみとんだちょう	33.69611111	135.4288889	https://www.town.kamitonda.lg.jp/
304069	すさみ町	すさみちょう	33.55027778	135.4966667	https://www.town.susami.lg.jp/
304212	那智勝浦町	なちかつうらちょう	33.62611111	135.9408333	https://www.town.nachikatsuura.wakayama.jp/
304221	太地町	たいじちょう	33.59416667	135.9438889	https://www.town.taiji.wakayama.jp/
304247	古座川町	こざがわちょう	33.53194444	135.8147222	https://www.town.kozagawa.lg.jp/
304271	北山村	きたやまむら	33.93194444	135.9694444	https://www.vill.kitayama.wakayama.jp/
304280	串本町	くしもとちょう	33.485686	135.787016	https://www.town.kushimoto.wakayama.jp/
310000		とっとりけん			https://www.pref.tottori.lg.jp/
312011	鳥取市	とっとりし	35.494376	134.222133	https://www.city.tottori.lg.jp/www/index.html
312029	米子市	よなごし	35.42805556	133.3311111	https://www.city.yonago.lg.jp/
312037	倉吉市	くらよしし	35.43	133.8255556	https://www.city.kurayoshi.lg.jp/
312045	境港市	さかいみなとし	35.53972222	133.2316667	https://www.city.sakaiminato.lg.jp/
313025	岩美町	いわみちょう	35.57583333	134.3319444	https://www.iwami.gr.jp/
313254	若桜町	わかさちょう	35.34	134.4008333	https://www.town.wakasa.tottori.jp/
313289	智頭町	ちづちょう	35.265	134.2266667	https://www1.town.chizu.tottori.jp/
313297	八頭町	やずちょう	35.40916667	134.2508333	https://www.town.yazu.tottori.jp/
313645	三朝町	みささちょう	35.40861111	133.8625	https://www.town.misasa.tottori.jp/
313700	湯梨浜町	ゆりはまちょう	35.49	133.8647222	https://www.yurihama.jp/
313718	琴浦町	ことうらちょう	35.49527778	133.6927778	https://www.town.kotoura.tottori.jp/
313726	北栄町	ほくえいちょう	35.49	133.7586111	https://www.e-hokuei.net/
313840	日吉津村	ひえづそん	35.44027778	133.3805556	https://www.hiezu.jp/
313866	大山町	だいせんちょう	35.51083333	133.4961111	https://www.daisen.jp/
313891	南部町	なんぶちょう	35.34027778	133.3266667	https://www.town.nanbu.tottori.jp/
313904	伯耆町	ほうきちょう	35.38527778	133.4075	https://www.houki-town.jp/
314013	日南町	にちなんちょう	35.16305556	133.3061111	https://www.town.nichinan.lg.jp/
314021	日野町	ひのちょう	35.24083333	133.4427778	https://www.town.hino.tottori.jp/
314030	江府町	こうふちょう	35.27599	133.478963	https://www.town-kofu.jp/
320005		しまねけん			https://www.pref.shimane.lg.jp/
322016	松江市	まつえし	35.46805556	133.0486111	https://www.city.matsue.lg.jp/
322024	浜田市	はまだし	34.89916667	132.08	https://www.city.hamada.shimane.jp/www/toppage/0000000000000/APM03000.html
322032	出雲市	いずもし	35.36694444	132.7547222	https://www.city.izumo.shimane.jp/www/toppage/0000000000000/APM03000.html
322041	益田市	ますだし	34.675	131.8427778	https://www.city.masuda.lg.jp/
322059	大田市	おおだし	35.19222222	132.4997222	https://www.city.oda.lg.jp/
322067	安来市	やすぎし	35.43166667	133.2508333	https://www.city.yasugi.shimane.jp/
322075	江津市	ごうつし	35.011621	132.217754	https://www.city.gotsu.lg.jp/
322091	雲南市	うんなんし	35.307718	132.900345	https://www.city.unnan.shimane.jp/unnan/
323438	奥出雲町	おくいずもちょう	35.1975	133.0025	https://www.town.okuizumo.shimane.jp/
323861	飯南町	いいなんちょう	35	132.7138889	https://www.iinan.jp/
324418	川本町	かわもとまち	34.995211	132.495853	https://www.town.shimane-kawamoto.lg.jp/
324485	美郷町	みさとちょう	35.07666667	132.5911111	https://www.town.shimane-misato.lg.jp/
324493	邑南町	おおなんちょう	34.89388889	132.4377778	https://www.town.ohnan.lg.jp/www/index.html
325015	津和野町	つわのちょう	34.541961	131.83508	https://www.town.tsuwano.lg.jp/
325058	吉賀町	よしかちょう	34.35361111	131.935	https://www.town.yoshika.lg.jp/
325252	海士町	あまちょう	36.09666667	133.0969444	https://www.town.ama.shimane.jp/
325261	西ノ島町	にしのしまちょう	36.091825	133.013467	https://www.town.nishinoshima.shimane.jp/
325279	知夫村	ちぶむら	36.01416667	133.0397222	http://www.vill.chibu.lg.jp/
325287	隠岐の島町	おきのしまちょう	36.213394	133.311818	https://www.town.okinoshima.shimane.jp/www/index.html
330001		おかやまけん			https://www.pref.okayama.jp/
331007	岡山市	おかやまし	34.655	133.9197222	https://www.city.okayama.jp/
331015	岡山市 北区	おかやまし きたく	34.655	133.9197222	https://www.city.okayama.jp/kitaku/index.html
331023	岡山市 中区	おかやまし なかく	34.67083333	133.9430556	https://www.city.okayama.jp/nakaku/soumu/index.html
331031	岡山市 東区	おかやまし ひがしく	34.65833333	134.0363889	https://www.city.okayama.jp/higashiku/soumu/index.html
331040	岡山市 南区	おかやまし みなみく	34.54388889	133.8652778	https://www.city.okayama.jp/minamiku/soumu/index.html
332020	倉敷市	くらしきし	34.585	133.7719444	https://www.city.kurashiki.okayama.jp/
332038	津山市	つやまし	35.06944444	134.0044444	https://www.city.tsuyama.lg.jp/
332046	玉野市	たまのし	34.49194444	133.9458333	https://www.city.tamano.lg.jp/
332054	笠岡市	かさおかし	34.50722222	133.5072222	https://www.city.kasaoka.okayama.jp/
332071	井原市	いばらし	34.59777778	133.4638889	https://www.city.ibara.okayama.jp/
332089	総社市	そうじゃし	34.67277778	133.7466667	https://www.city.soja.okayama.jp/
332097	高梁市	たかはしし	34.79138889	133.6166667	https://www.city.takahashi.lg.jp/
332101	新見市	にいみし	34.97722222	133.4702778	https://www.city.niimi.okayama.jp/
332119	備前市	びぜんし	34.745	134.1880556	https://www.city.bizen.okayama.jp/
332127	瀬戸内市	せとうちし	34.665	134.0927778	https://www.city.setouchi.lg.jp/
332135	赤磐市	あかいわし	34.75527778	134.0188889	https://www.city.akaiwa.lg.jp/
332143	真庭市	まにわし	35.07555556	133.7527778	https://www.city.maniwa.lg.jp/
332151	美作市	みまさかし	35.00861111	134.1486111	https://www.city.mimasaka.lg.jp/
332160	浅口市	あさくちし	34.52777778	133.585	https://www.city.asakuchi.lg.jp/
333468	和気町	わけちょう	34.80277778	134.1575	https://www.town.wake.lg.jp/
334235	早島町	はやしまちょう	34.60055556	133.8283333	https://www.town.hayashima.lg.jp/
334456	里庄町	さとしょうちょう	34.51361111	133.5569444	https://www.town.satosho.okayama.jp/
334618	矢掛町	やかげちょう	34.62777778	133.5872222	http://www.town.yakage.okayama.jp/index.html
335860	新庄村	しんじょうそん	35.17944444	133.5677778	http://www.vill.shinjo.okayama.jp/
336068	鏡野町	かがみのちょう	35.09194444	133.9330556	https://www.town.kagamino.lg.jp/
336220	勝央町	しょうおうちょう	35.04194444	134.1161111	https://www.town.shoo.lg.jp/
336238	奈義町	なぎちょう	35.12305556	134.1775	https://www.town.nagi.okayama.jp/
336432	西粟倉村	にしあわくらそん	35.17138889	134.3363889	https://www.vill.nishiawakura.okayama.jp/wp/
336637	久米南町	くめなんちょう	34.92916667	133.9608333	https://www.town.kumenan.lg.jp/
336661	美咲町	みさきちょう	34.99777778	133.9583333	https://www.town.misaki.okayama.jp/
336815	吉備中央町	きびちゅうおうちょう	34.8625	133.6938889	https://www.town.kibichuo.lg.jp/
340006		ひろしまけん			https://www.pref.hiroshima.lg.jp/
341002	広島市	ひろしまし	34.38527778	132.4552778	https://www.city.hiroshima.lg.jp/
341011	広島市 中区	ひろしまし なかく	34.38611111	132.4552778	https://www.city.hiroshima.lg.jp/site/nakaku/
341029	広島市 東区	ひろしまし ひがしく	34.39527778	132.4827778	https://www.city.hiroshima.lg.jp/site/higashiku/
341037	広島市 南区	ひろしまし みなみく	34.38	132.4691667	https://www.city.hiroshima.lg.jp/site/minamiku/
341045	広島市 西区	ひろしまし にしく	34.39388889	132.4344444	https://www.city.hiroshima.lg.jp/site/nishiku/
341053	広島市 安佐南区	ひろしまし あさみなみく	34.45194444	132.4716667	https://www.city.hiroshima.lg.jp/site/asaminamiku/
341061	広島市 安佐北区	ひろしまし あさきたく	34.51833333	132.5077778	https://www.city.hiroshima.lg.jp/site/asakitaku/
341070	広島市 安芸区	ひろしまし あきく	34.37166667	132.5255556	https://www.city.hiroshima.lg.jp/site/akiku/
341088	広島市 佐伯区	ひろしまし さえきく	34.36444444	132.3608333	https://www.city.hiroshima.lg.jp/site/saekiku/
342025	呉市	くれし	34.24916667	132.5658333	https://www.city.kure.lg.jp/
342033	竹原市	たけはらし	34.34166667	132.9069444	https://www.city.takehara.lg.jp/
342041	三原市	みはらし	34.3975	133.0786111	https://www.city.mihara.hiroshima.jp/
342050	尾道市	おのみちし	34.40888889	133.205	https://www.city.onomichi.hiroshima.jp/
342076	福山市	ふくやまし	34.48583333	133.3625	https://www.city.fukuyama.hiroshima.jp/
342084	府中市	ふちゅうし	34.56833333	133.2363889	https://www.city.fuchu.hiroshima.jp/
342092	三次市	みよしし	34.80583333	132.8516667	https://www.city.miyoshi.hiroshima.jp/index.html
342106	庄原市	しょうばらし	34.85777778	133.0166667	https://www.city.shobara.hiroshima.jp/
342114	大竹市	おおたけし	34.23805556	132.2222222	https://www.city.otake.hiroshima.jp/
342122	東広島市	ひがしひろしまし	34.42694444	132.7436111	https://www.city.higashihiroshima.lg.jp/
342131	廿日市市	はつかいちし	34.34861111	132.3316667	https://www.city.hatsukaichi.hiroshima.jp/
342149	安芸高田市	あきたかたし	34.66638889	132.7038889	https://www.akitakata.jp/ja/
342157	江田島市	えたじまし	34.17490134	132.46229356	https://www.city.etajima.hiroshima.jp/cms/
343021	府中町	ふちゅうちょう	34.3925	132.5044444	https://www.town.fuchu.hiroshima.jp/
343048	海田町	かいたちょう	34.37222222	132.5361111	https://www.town.kaita.lg.jp/
343072	熊野町	くまのちょう	34.33583333	132.5844444	https://www.town.kumano.hiroshima.jp/
343099	坂町	さかちょう	34.34138889	132.5138889	https://www.town.saka.lg.jp/
343684	安芸太田町	あきおおたちょう	34.57666667	132.2269444	https://www.akiota.jp/
343692	北広島町	きたひろしまちょう	34.67444444	132.5383333	https://www.town.kitahiroshima.lg.jp/
344311	大崎上島町	おおさきかみじまちょう	34.26972222	132.9152778	https://www.town.osakikamijima.hiroshima.jp/
344621	世羅町	せらちょう	34.58666667	133.0566667	https://www.town.sera.hiroshima.jp/
345458	神石高原町	じんせきこうげんちょう	34.703612	133.251651	https://www.jinsekigun.jp/
350001		やまぐちけん			https://www.pref.yamaguchi.lg.jp/
352012	下関市	しものせきし	33.95777778	130.9413889	https://www.city.shimonoseki.lg.jp/www/toppage/0000000000000/APM03000.html
352021	宇部市	うべし	33.95166667	131.2466667	https://www.city.ube.yamaguchi.jp/
352039	山口市	やまぐちし	34.17833333	131.4738889	https://www.city.yamaguchi.lg.jp/
352047	萩市	はぎし	34.40805556	131.3991667	https://www.city.hagi.lg.jp/
352063	防府市	ほうふし	34.05194444	131.5627778	https://www.city.hofu.yamaguchi.jp/
352071	下松市	くだまつし	34.015	131.8702778	https://www.city.kudamatsu.lg.jp/
352080	岩国市	いわくにし	34.16694444	132.2197222	https://www.city.iwakuni.lg.jp/
352101	光市	ひかりし	33.96166667	131.9422222	https://www.city.hikari.lg.jp/
352110	長門市	ながとし	34.37111111	131.1822222	https://www.city.nagato.yamaguchi.jp/
352128	柳井市	やないし	33.96388889	132.1016667	https://www.city-yanai.jp/
352136	美祢市	みねし	34.16666667	131.2058333	https://www2.city.mine.lg.jp/www/toppage/0000000000000/APM03000.html
352152	周南市	しゅうなんし	34.05527778	131.8061111	https://www.city.shunan.lg.jp/
352161	山陽小野田市	さんようおのだし	34.00333333	131.1819444	https://www.city.sanyo-onoda.lg.jp/
353051	周防大島町	すおうおおしまちょう	33.9275	132.1952778	https://www.town.suo-oshima.lg.jp/
353213	和木町	わきちょう	34.20222222	132.2202778	https://www.town.waki.lg.jp/
353418	上関町	かみのせきちょう	33.83083333	132.1108333	https://www.town.kaminoseki.lg.jp/
353434	田布施町	たぶせちょう	33.95472222	132.0413889	https://www.town.tabuse.lg.jp/www/index.html
353442	平生町	ひらおちょう	33.93805556	132.0733333	https://www.town.hirao.lg.jp/
355020	阿武町	あぶちょう	34.50333333	131.4711111	https://www.town.abu.lg.jp/
360007		とくしまけん			https://www.pref.tokushima.lg.jp/
362018	徳島市	とくしまし	34.07027778	134.5547222	https://www.city.tokushima.tokushima.jp/
362026	鳴門市	なるとし	34.1725	134.6088889	https://www.city.naruto.tokushima.jp/
362034	小松島市	こまつしまし	34.00472222	134.5905556	https://www.city.komatsushima.lg.jp/
362042	阿南市	あなんし	33.92166667	134.6594444	https://www.city.anan.tokushima.jp/
362051	吉野川市	よしのがわし	34.06638889	134.3586111	https://www.city.yoshinogawa.lg.jp/
362069	阿波市	あわし	34.102138	134.297456	https://www.city.awa.lg.jp/
362077	美馬市	みまし	34.05333333	134.17	https://www.city.mima.lg.jp/
362085	三好市	みよしし	34.02583333	133.8072222	https://www.miyoshi.i-tokushima.jp/
363014	勝浦町	かつうらちょう	33.93138889	134.5113889	https://www.town.katsuura.lg.jp/
363022	上勝町	かみかつちょう	33.88888889	134.4019444	https://www.kamikatsu.jp/
363219	佐那河内村	さなごうちそん	33.99305556	134.4533333	https://www.vill.sanagochi.lg.jp/
363413	石井町	いしいちょう	34.07472222	134.4405556	https://www.town.ishii.lg.jp/
363421	神山町	かみやまちょう	33.96722222	134.3505556	https://www.town.kamiyama.lg.jp/
363685	那賀町	なかちょう	33.85722222	134.4958333	https://www.town.tokushima-naka.lg.jp/
363839	牟岐町	むぎちょう	33.66833333	134.4208333	https://www.town.tokushima-mugi.lg.jp/
363871	美波町	みなみちょう	33.73472222	134.5355556	https://www.town.minami.lg.jp/
363880	海陽町	かいようちょう	33.60194444	134.3519444	https://www.town.kaiyo.lg.jp/
364011	松茂町	まつしげちょう	34.13388889	134.5802778	https://www.town.matsushige.tokushima.jp/
364029	北島町	きたじまちょう	34.12555556	134.5469444	https://www.town.kitajima.lg.jp/
364037	藍住町	あいずみちょう	34.12666667	134.495	https://www.town.aizumi.lg.jp/
364045	板野町	いたのちょう	34.14416667	134.4625	http://www.town.itano.tokushima.jp/
364053	上板町	かみいたちょう	34.12138889	134.405	https://www.townkamiita.jp/
364681	つるぎ町	つるぎちょう	34.03722222	134.0641667	https://www.town.tokushima-tsurugi.lg.jp/
364894	東みよし町	ひがしみよしちょう	34.03666667	133.9369444	https://www.town.higashimiyoshi.lg.jp/
370002		かがわけん			https://www.pref.kagawa.lg.jp/
372013	高松市	たかまつし	34.34277778	134.0466667	https://www.city.takamatsu.kagawa.jp/
372021	丸亀市	まるがめし	34.28944444	133.7977778	https://www.city.marugame.lg.jp/
372030	坂出市	さかいでし	34.31638889	133.8605556	https://www.city.sakaide.lg.jp/
372048	善通寺市	ぜんつうじし	34.22833333	133.7872222	https://www.city.zentsuji.kagawa.jp/
372056	観音寺市	かんおんじし	34.12722222	133.6616667	https://www.city.kanonji.kagawa.jp/
372064	さぬき市	さぬきし	34.32527778	134.1722222	https://www.city.sanuki.kagawa.jp/
372072	東かがわ市	ひがしかがわし	34.24388889	134.3588889	https://www.higashikagawa.jp/
372081	三豊市	みとよし	34.18277777	133.715	https://www.city.mitoyo.lg.jp
373222	土庄町	とのしょうちょう	34.486653	134.188629	https://www.town.tonosho.kagawa.jp/
373249	小豆島町	しょうどしまちょう	34.479714	134.30888	https://www.town.shodoshima.lg.jp/
373419	三木町	みきちょう	34.26833333	134.1344444	https://www.town.miki.lg.jp/
373648	直島町	なおしまちょう	34.46	133.9955556	https://www.town.naoshima.lg.jp/
373869	宇多津町	うたづちょう	34.31055556	133.8255556	https://www.town.utazu.lg.jp/
373877	綾川町	あやがわちょう	34.24944444	133.9230556	https://www.town.ayagawa.lg.jp/
374032	琴平町	ことひらちょう	34.19138889	133.8233333	https://www.town.kotohira.kagawa.jp/
374041	多度津町	たどつちょう	34.2725	133.7536111	https://www.town.tadotsu.kagawa.jp/
374067	まんのう町	まんのうちょう	34.19222222	133.8413889	https://www.town.manno.lg.jp/
380008		えひめけん			https://www.pref.ehime.jp/
382019	松山市	まつやまし	33.83916667	132.7655556	https://www.city.matsuyama.ehime.jp/
382027	今治市	いまばりし	34.06611111	132.9977778	https://www.city.imabari.ehime.jp/
382035	宇和島市	うわじまし	33.22333333	132.5605556	https://www.city.uwajima.ehime.jp/
382043	八幡浜市	やわたはまし	33.46305556	132.4233333	https://www.city.yawatahama.ehime.jp/
382051	新居浜市	にいはまし	33.96027778	133.2833333	https://www.city.niihama.lg.jp/
382060	西条市	さいじょうし	33.91972222	133.1811111	https://www.city.saijo.ehime.jp/
382078	大洲市	おおずし	33.50638889	132.5447222	https://www.city.ozu.ehime.jp/
382108	伊予市	いよし	33.7575	132.7038889	https://www.city.iyo.lg.jp/
382132	四国中央市	しこくちゅうおうし	33.98083333	133.5491667	https://www.city.shikokuchuo.ehime.jp/
382141	西予市	せいよし	33.36305556	132.5111111	https://www.city.seiyo.ehime.jp/
382159	東温市	とうおんし	33.79111111	132.8719444	https://www.city.toon.ehime.jp/
383562	上島町	かみじまちょう	34.2575	133.2044444	https://www.town.kamijima.lg.jp
383864	久万高原町	くまこうげんちょう	33.65555556	132.9016667	https://www.kumakogen.jp/
384011	松前町	まさきちょう	33.7875	132.7113889	https://www.town.masaki.ehime.jp/
384020	砥部町	とべちょう	33.74916667	132.7922222	https://www.town.tobe.ehime.jp/
384224	内子町	うちこちょう	33.53305556	132.6580556	https://www.town.uchiko.ehime.jp/
384429	伊方町	いかたちょう	33.48833333	132.3541667	https://www.town.ikata.ehime.jp/
384844	松野町	まつのちょう	33.22722222	132.7108333	https://www.town.matsuno.ehime.jp/
384887	鬼北町	きほくちょう	33.25583333	132.6841667	https://www.town.kihoku.ehime.jp/
385069	愛南町	あいなんちょう	32.96222222	132.5833333	https://www.town.ainan.ehime.jp/
390003		こうちけん			https://www.pref.kochi.lg.jp/
392014	高知市	こうちし	33.55888889	133.5313889	https://www.city.kochi.kochi.jp/
392022	室戸市	むろとし	33.29	134.1519444	https://www.city.muroto.kochi.jp/
392031	安芸市	あきし	33.5025	133.9072222	https://www.city.aki.kochi.jp/
392049	南国市	なんこくし	33.57555556	133.6413889	https://www.city.nankoku.lg.jp/
392057	土佐市	とさし	33.49611111	133.4252778	https://www.city.tosa.lg.jp/
392065	須崎市	すさきし	33.40083333	133.2830556	https://www.city.susaki.lg.jp/
392081	宿毛市	すくもし	32.93888889	132.7261111	https://www.city.sukumo.kochi.jp/
392090	土佐清水市	とさしみずし	32.78138889	132.955	https://www.city.tosashimizu.kochi.jp/
392103	四万十市	しまんとし	32.99138889	132.9338889	https://www.city.shimanto.lg.jp/topj.html
392111	香南市	こうなんし	33.56416667	133.7005556	https://www.city.kochi-konan.lg.jp/
392120	香美市	かみし	33.60388889	133.6861111	https://www.city.kami.lg.jp/
393011	東洋町	とうようちょう	33.52805556	134.28	http://www.town.toyo.kochi.jp/
393029	奈半利町	なはりちょう	33.42416667	134.0211111	https://www.town.nahari.kochi.jp/
393037	田野町	たのちょう	33.42777778	134.0083333	https://tanocho.jp/
393045	安田町	やすだちょう	33.43833333	133.9811111	https://www.town.yasuda.kochi.jp/
393053	北川村	きたがわむら	33.44777778	134.0422222	https://www.kitagawamura.jp/
393061	馬路村	うまじむら	33.55527778	134.0480556	https://vill.umaji.lg.jp/
393070	芸西村	げいせいむら	33.52694444	133.8091667	https://www.vill.geisei.kochi.jp/
393410	本山町	もとやまちょう	33.75694444	133.5916667	https://www.town.motoyama.kochi.jp/
393444	大豊町	おおとよちょう	33.768594	133.642959	https://www.town.otoyo.kochi.jp/
393631	土佐町	とさちょう	33.73694444	133.5322222	https://www.town.tosa.kochi.jp/
393649	大川村	おおかわむら	33.78361111	133.4666667	https://www.vill.okawa.kochi.jp/
393860	いの町	いのちょう	33.54861111	133.4277778	https://www.town.ino.kochi.jp/
393878	仁淀川町	によどがわちょう	33.575286	133.171	https://www.town.niyodogawa.lg.jp/
394017	中土佐町	なかとさちょう	33.329273	133.224785	https://www.town.nakatosa.lg.jp/
394025	佐川町	さかわちょう	33.50083333	133.2866667	https://www.town.sakawa.lg.jp/
394033	越知町	おちちょう	33.53277778	133.2519444	https://www.town.ochi.kochi.jp/
394050	檮原町	ゆすはらちょう	33.39194444	132.9269444	https://www.town.yusuhara.lg.jp/
394106	日高村	ひだかむら	33.53472222	133.3733333	https://www.vill.hidaka.kochi.jp/
394114	津野町	つのちょう	33.44666667	133.1994444	https://town.kochi-tsuno.lg.jp/
394122	四万十町	しまんとちょう	33.211606	133.137037	https://www.town.shimanto.lg.jp/
394246	大月町	おおつきちょう	32.84138889	132.7069444	https://www.town.otsuki.kochi.jp/
394271	三原村	みはらむら	32.90611111	132.8472222	https://www.vill.mihara.kochi.jp/
394289	黒潮町	くろしおちょう	33.024965	133.004158	https://www.town.kuroshio.lg.jp/
400009		ふくおかけん			https://www.pref.fukuoka.lg.jp/
401005	北九州市	きたきゅうしゅうし	33.88333333	130.8752778	https://www.city.kitakyushu.lg.jp/
401013	北九州市 門司区	きたきゅうしゅうし もじく	33.94111111	130.9597222	https://www.city.kitakyushu.lg.jp/moji/index.html
401030	北九州市 若松区	きたきゅうしゅうし わかまつく	33.90555556	130.8111111	https://www.city.kitakyushu.lg.jp/wakamatsu/index.html
401056	北九州市 戸畑区	きたきゅうしゅうし とばたく	33.89333333	130.8297222	https://www.city.kitakyushu.lg.jp/tobata/index.html
401064	北九州市 小倉北区	きたきゅうしゅうし こくらきたく	33.88083333	130.8736111	https://www.city.kitakyushu.lg.jp/kokurakita/index.html
401072	北九州市 小倉南区	きたきゅうしゅうし こくらみなみく	33.84638889	130.8847222	https://www.city.kitakyushu.lg.jp/kokuraminami/index.html
401081	北九州市 八幡東区	きたきゅうしゅうし やはたひがしく	33.86361111	130.8119444	https://www.city.kitakyushu.lg.jp/yahatahigashi/index.html
401099	北九州市 八幡西区	きたきゅうしゅうし やはたにしく	33.86138889	130.7602778	https://www.city.kitakyushu.lg.jp/yahatanishi/index.html
401307	福岡市	ふくおかし	33.59	130.4016667	https://www.city.fukuoka.lg.jp/
401315	福岡市 東区	ふくおかし ひがしく	33.61777778	130.4175	https://www.city.fukuoka.lg.jp/higashi/index.html
401323	福岡市 博多区	ふくおかし はかたく	33.59138889	130.415	https://www.city.fukuoka.lg.jp/hakata/index.html
401331	福岡市 中央区	ふくおかし ちゅうおうく	33.58916667	130.3930556	https://www.city.fukuoka.lg.jp/chuo/index.html
401340	福岡市 南区	ふくおかし みなみく	33.56166667	130.4266667	https://www.city.fukuoka.lg.jp/minami/index.html
401358	福岡市 西区	ふくおかし にしく	33.58277778	130.3230556	https://www.city.fukuoka.lg.jp/nishi/index.html
401366	福岡市 城南区	ふくおかし じょうなんく	33.57583333	130.37	https://www.city.fukuoka.lg.jp/jonan/index.html
401374	福岡市 早良区	ふくおかし さわらく	33.58194444	130.3483333	https://www.city.fukuoka.lg.jp/sawara/index.html
402028	大牟田市	おおむたし	33.03027778	130.4461111	https://www.city.omuta.lg.jp/
402036	久留米市	くるめし	33.31944444	130.5083333	https://www.city.kurume.fukuoka.jp/
402044	直方市	のおがたし	33.74388889	130.7297222	https://www.city.nogata.fukuoka.jp/
402052	飯塚市	いいづかし	33.64583333	130.6913889	https://www.city.iizuka.lg.jp/
402061	田川市	たがわし	33.63888889	130.8061111	https://www.joho.tagawa.fukuoka.jp/
402079	柳川市	やながわし	33.16305556	130.4061111	https://www.city.yanagawa.fukuoka.jp/
402109	八女市	やめし	33.21194444	130.5577778	https://www.city.yame.fukuoka.jp/
402117	筑後市	ちくごし	33.21222222	130.5022222	https://www.city.chikugo.lg.jp/
402125	大川市	おおかわし	33.20666667	130.3838889	https://www.city.okawa.lg.jp/index.html
402133	行橋市	ゆくはしし	33.72861111	130.9830556	https://www.city.yukuhashi.fukuoka.jp/
402141	豊前市	ぶぜんし	33.61166667	131.1302778	https://www.city.buzen.lg.jp/
402150	中間市	なかまし	33.81666667	130.7091667	https://www.city.nakama.lg.jp/
402168	小郡市	おごおりし	33.39638889	130.5555556	https://www.city.ogori.fukuoka.jp/
402176	筑紫野市	ちくしのし	33.487386	130.526007	https://www.city.chikushino.fukuoka.jp/index.html
402184	春日市	かすがし	33.53277778	130.4702778	https://www.city.kasuga.fukuoka.jp/
402192	大野城市	おおのじょうし	33.53638889	130.4788889	https://www.city.onojo.fukuoka.jp/
402206	宗像市	むなかたし	33.80555556	130.5405556	https://www.city.munakata.lg.jp/
402214	太宰府市	だざいふし	33.51277778	130.5238889	https://www.city.dazaifu.lg.jp
402231	古賀市	こがし	33.72888889	130.47	https://www.city.koga.fukuoka.jp/
402249	福津市	ふくつし	33.76694444	130.4911111	https://www.city.fukutsu.lg.jp/
402257	うきは市	うきはし	33.34722222	130.755	https://www.city.ukiha.fukuoka.jp/
402265	宮若市	みやわかし	33.72361111	130.6666667	https://www.city.miyawaka.lg.jp/
402273	嘉麻市	かまし	33.598421	130.719217	https://www.city.kama.lg.jp/
402281	朝倉市	あさくらし	33.42333333	130.6655556	https://www.city.asakura.lg.jp/www/toppage/0000000000000/APM03000.html
402290	みやま市	みやまし	33.1525	130.4747222	https://www.city.miyama.lg.jp/
402303	糸島市	いとしまし	33.55722222	130.1955556	https://www.city.itoshima.lg.jp/
402311	那珂川市	なかがわし	33.49944444	130.4222222	https://www.city.nakagawa.lg.jp/
403415	宇美町	うみまち	33.56777778	130.5111111	https://www.town.umi.lg.jp/
403423	篠栗町	ささぐりまち	33.62388889	130.5263889	https://www.town.sasaguri.fukuoka.jp/
403431	志免町	しめまち	33.59138889	130.4797222	https://www.town.shime.lg.jp/
403440	須恵町	すえまち	33.58722222	130.5072222	https://www.town.sue.fukuoka.jp/
403458	新宮町	しんぐうまち	33.71527778	130.4466667	https://www.town.shingu.fukuoka.jp/
403482	久山町	ひさやままち	33.64666667	130.5	https://www.town.hisayama.fukuoka.jp/fullflash/index.html
403491	粕屋町	かすやまち	33.61083333	130.4805556	https://www.town.kasuya.fukuoka.jp/
403814	芦屋町	あしやまち	33.89388889	130.6638889	https://www.town.ashiya.lg.jp/
403822	水巻町	みずまきまち	33.85472222	130.6947222	https://www.town.mizumaki.lg.jp/
403831	岡垣町	おかがきまち	33.85361111	130.6113889	https://www.town.okagaki.lg.jp/
403849	遠賀町	おんがちょう	33.84805556	130.6683333	https://www.town.onga.lg.jp/
404012	小竹町	こたけまち	33.696782	130.707784	https://town.kotake.lg.jp/
404021	鞍手町	くらてまち	33.79194444	130.6741667	https://www.town.kurate.lg.jp/
404217	桂川町	けいせんまち	33.57888889	130.6780556	https://www.town.keisen.fukuoka.jp/
404471	筑前町	ちくぜんまち	33.45694444	130.5952778	https://www.town.chikuzen.fukuoka.jp/
404489	東峰村	とうほうむら	33.39722222	130.87	https://vill.toho-info.com/
405035	大刀洗町	たちあらいまち	33.3725	130.6225	https://www.town.tachiarai.fukuoka.jp/opening/
405221	大木町	おおきまち	33.21055556	130.4397222	https://www.town.ooki.lg.jp/
405442	広川町	ひろかわまち	33.24138889	130.5513889	https://www.town.hirokawa.fukuoka.jp/
406015	香春町	かわらまち	33.66805556	130.8472222	https://www.town.kawara.fukuoka.jp/
406023	添田町	そえだまち	33.57166667	130.8541667	https://www.town.soeda.fukuoka.jp/
406040	糸田町	いとだまち	33.65277778	130.7791667	https://www.town.itoda.lg.jp/
406058	川崎町	かわさきまち	33.6	130.8152778	https://www.town-kawasaki.com/
406082	大任町	おおとうまち	33.612164	130.853742	https://www.town.oto.fukuoka.jp/
406091	赤村	あかむら	33.61666667	130.8708333	https://www.akamura.net/
406104	福智町	ふくちまち	33.68333333	130.78	https://www.town.fukuchi.lg.jp/
406210	苅田町	かんだまち	33.77611111	130.9805556	https://www.town.kanda.lg.jp/
406252	みやこ町	みやこまち	33.69916667	130.9205556	https://www.town.miyako.lg.jp/
406422	吉富町	よしとみまち	33.60277778	131.1761111	https://www.town.yoshitomi.lg.jp/
406465	上毛町	こうげまち	33.57833333	131.1644444	https://www.town.koge.lg.jp/
406473	築上町	ちくじょうまち	33.65611111	131.0561111	https://www.town.chikujo.fukuoka.jp/
410004		さがけん			https://www.pref.saga.lg.jp/
412015	佐賀市	さがし	33.26333333	130.3008333	https://www.city.saga.lg.jp/
412023	唐津市	からつし	33.45	129.9686111	https://www.city.karatsu.lg.jp/
412031	鳥栖市	とすし	33.37777778	130.5061111	https://www.city.tosu.lg.jp/
412040	多久市	たくし	33.28861111	130.1102778	https://www.city.taku.lg.jp/
412058	伊万里市	いまりし	33.26472222	129.8808333	https://www.city.imari.saga.jp/
412066	武雄市	たけおし	33.194873	130.021557	https://www.city.takeo.lg.jp/
412074	鹿島市	かしまし	33.10416667	130.0986111	https://www.city.saga-kashima.lg.jp/
412082	小城市	おぎし	33.273776	130.21728	https://www.city.ogi.lg.jp/
412091	嬉野市	うれしのし	33.12777778	130.06	https://www.city.ureshino.lg.jp/
412104	神埼市	かんざきし	33.311423	130.371662	https://www.city.kanzaki.saga.jp/
413275	吉野ヶ里町	よしのがりちょう	33.32111111	130.3988889	https://www.town.yoshinogari.lg.jp/
413411	基山町	きやまちょう	33.42694444	130.5230556	https://www.town.kiyama.lg.jp/
413453	上峰町	かみみねちょう	33.31944444	130.4261111	https://www.town.kamimine.lg.jp/
413461	みやき町	みやきちょう	33.325	130.4544444	https://www.town.miyaki.lg.jp/
413879	玄海町	げんかいちょう	33.47222222	129.8747222	https://www.town.genkai.lg.jp/
414018	有田町	ありたちょう	33.21055556	129.8491667	https://www.town.arita.lg.jp/
414239	大町町	おおまちちょう	33.21388889	130.1161111	https://www.town.omachi.lg.jp/
414247	江北町	こうほくまち	33.22055556	130.1572222	https://www.town.kouhoku.saga.jp/
414255	白石町	しろいしちょう	33.18083333	130.1433333	https://www.town.shiroishi.lg.jp/
414417	太良町	たらちょう	33.01944444	130.1791667	https://www.town.tara.lg.jp/
420000		ながさきけん			https://www.pref.nagasaki.lg.jp/
422011	長崎市	ながさきし	32.75027778	129.8777778	https://www.city.nagasaki.lg.jp/
422029	佐世保市	させぼし	33.18	129.7155556	https://www.city.sasebo.lg.jp/
422037	島原市	しまばらし	32.78805556	130.3705556	https://www.city.shimabara.lg.jp/
422045	諫早市	いさはやし	32.84416667	130.0536111	https://www.city.isahaya.nagasaki.jp/
422053	大村市	おおむらし	32.9	129.9583333	https://www.city.omura.nagasaki.jp/
422070	平戸市	ひらどし	33.36805556	129.5538889	https://www.city.hirado.nagasaki.jp/
422088	松浦市	まつうらし	33.34111111	129.7091667	https://www.city-matsuura.jp/
422096	対馬市	つしまし	34.20277778	129.2875	https://www.city.tsushima.nagasaki.jp/
422100	壱岐市	いきし	33.75	129.6911111	https://www.city.iki.nagasaki.jp/
422118	五島市	ごとうし	32.69555556	128.8408333	https://www.city.goto.nagasaki.jp/
422126	西海市	さいかいし	32.93305556	129.6430556	https://www.city.saikai.nagasaki.jp/
422134	雲仙市	うんぜんし	32.835	130.1875	https://www.city.unzen.nagasaki.jp/
422142	南島原市	みなみしまばらし	32.65972222	130.2977778	https://www.city.minamishimabara.lg.jp/
423076	長与町	ながよちょう	32.82527778	129.875	https://webtown.nagayo.jp/
423084	時津町	とぎつちょう	32.82888889	129.8486111	https://www.town.togitsu.nagasaki.jp/
423211	東彼杵町	ひがしそのぎちょう	33.03694444	129.9172222	https://www.sonogi.jp/
423220	川棚町	かわたなちょう	33.07277778	129.8613889	https://www.kawatana.jp/
423238	波佐見町	はさみちょう	33.13805556	129.8955556	https://www.town.hasami.lg.jp/
423831	小値賀町	おぢかちょう	33.19111111	129.0591667	https://www.town.ojika.lg.jp/index.html
423912	佐々町	さざちょう	33.23833333	129.6505556	https://www.sazacho-nagasaki.jp/
424111	新上五島町	しんかみごとうちょう	32.98444444	129.0733333	https://official.shinkamigoto.net/
430005		くまもとけん			https://www.pref.kumamoto.jp/
431001	熊本市	くまもとし	32.80333333	130.7080556	https://www.city.kumamoto.jp/
431010	熊本市 中央区	くまもとし ちゅうおうく	32.80328437	130.708129	https://www.city.kumamoto.jp/chuo/default.aspx
431028	熊本市 東区	くまもとし ひがしく	32.78026533	130.7672631	https://www.city.kumamoto.jp/higashi/default.aspx
431036	熊本市 西区	くまもとし にしく	32.77648925	130.6475529	https://www.city.kumamoto.jp/nishi/default.aspx
431044	熊本市 南区	くまもとし みなみく	32.71526057	130.6789092	https://www.city.kumamoto.jp/minami/default.aspx
431052	熊本市 北区	くまもとし きたく	32.9036181	130.694254	https://www.city.kumamoto.jp/kita/default.aspx
432024	八代市	やつしろし	32.5075	130.6019444	https://www.city.yatsushiro.lg.jp/
432032	人吉市	ひとよしし	32.216889	130.739392	https://www.city.hitoyoshi.lg.jp/
432041	荒尾市	あらおし	32.98666667	130.4333333	https://www.city.arao.lg.jp/
432059	水俣市	みなまたし	32.21194444	130.4088889	https://www.city.minamata.lg.jp/
432067	玉名市	たまなし	32.935266	130.562877	https://www.city.tamana.lg.jp/
432083	山鹿市	やまがし	33.01666667	130.6913889	https://www.city.yamaga.kumamoto.jp/www/toppage/0000000000000/APM03000.html
432105	菊池市	きくちし	32.97972222	130.8130556	https://www.city.kikuchi.lg.jp/
432113	宇土市	うとし	32.68722715	130.6586359	https://www.city.uto.lg.jp/
432121	上天草市	かみあまくさし	32.5875	130.4305556	https://www.city.kamiamakusa.kumamoto.jp/
432130	宇城市	うきし	32.64777778	130.6841667	https://www.city.uki.kumamoto.jp/
432148	阿蘇市	あそし	32.95222222	131.1213889	https://www.city.aso.kumamoto.jp/
432156	天草市	あまくさし	32.45861111	130.1930556	https://www.city.amakusa.kumamoto.jp/
432164	合志市	こうしし	32.88583333	130.7897222	https://www.city.koshi.lg.jp/
433489	美里町	みさとまち	32.63972222	130.7888889	https://www.town.kumamoto-misato.lg.jp/
433641	玉東町	ぎょくとうまち	32.91888889	130.6286111	https://www.town.gyokuto.kumamoto.jp/
433675	南関町	なんかんまち	33.06166667	130.5413889	https://www.town.nankan.lg.jp/
433683	長洲町	ながすまち	32.92972222	130.4527778	https://www.town.nagasu.lg.jp/index.html
433691	和水町	なごみまち	32.97805556	130.6058333	https://www.town.nagomi.lg.jp/
434035	大津町	おおづまち	32.87888889	130.8683333	https://www.town.ozu.kumamoto.jp/
434043	菊陽町	きくようまち	32.8625	130.8286111	https://www.town.kikuyo.lg.jp/
434230	南小国町	みなみおぐにまち	33.09833333	131.0708333	https://www.town.minamioguni.lg.jp/top.html
434248	小国町	おぐにまち	33.12138889	131.0683333	https://www.town.kumamoto-oguni.lg.jp/
434256	産山村	うぶやまむら	32.99555556	131.2169444	https://www.ubuyama-v.jp/
434281	高森町	たかもりまち	32.82722222	131.1219444	https://www.town.takamori.kumamoto.jp/
434329	西原村	にしはらむら	32.83472222	130.9030556	https://www.vill.nishihara.kumamoto.jp/
434337	南阿蘇村	みなみあそむら	32.845046	131.017881	https://www.vill.minamiaso.lg.jp/
434418	御船町	みふねまち	32.71444444	130.8019444	https://www.town.mifune.kumamoto.jp/
434426	嘉島町	かしままち	32.74	130.7572222	https://www.town.kumamoto-kashima.lg.jp/
434434	益城町	ましきまち	32.800608	130.817015	https://www.town.mashiki.lg.jp/
434442	甲佐町	こうさまち	32.65138889	130.8116667	https://www.town.kosa.lg.jp/
434477	山都町	やまとちょう	32.685	130.99	https://www.town.kumamoto-yamato.lg.jp/
434680	氷川町	ひかわちょう	32.5825	130.6736111	https://www.town.hikawa.kumamoto.jp/
434825	芦北町	あしきたまち	32.29888889	130.4930556	https://www.town.ashikita.lg.jp/
434841	津奈木町	つなぎまち	32.23388889	130.4402778	https://www.town.tsunagi.lg.jp/
435015	錦町	にしきまち	32.20111111	130.8411111	https://www.town.kumamoto-nishiki.lg.jp/
435058	多良木町	たらぎまち	32.26416667	130.9358333	https://www.town.taragi.lg.jp/
435066	湯前町	ゆのまえまち	32.27611111	130.9811111	https://www.town.yunomae.lg.jp/
435074	水上村	みずかみむら	32.31444444	131.0094444	https://www.vill.mizukami.lg.jp/
435104	相良村	さがらむら	32.23527778	130.7980556	https://www.vill.sagara.lg.jp/
435112	五木村	いつきむら	32.39694444	130.8277778	https://www.vill.itsuki.lg.jp/
435121	山江村	やまえむら	32.24638889	130.7672222	https://www.vill.yamae.lg.jp/
435139	球磨村	くまむら	32.25277778	130.6513889	https://www.kumamura.com/
435147	あさぎり町	あさぎりちょう	32.24027778	130.8980556	https://www.town.asagiri.lg.jp/
435317	苓北町	れいほくまち	32.51305556	130.0547222	https://reihoku-kumamoto.jp/
440001		おおいたけん			https://www.pref.oita.jp/
442011	大分市	おおいたし	33.23944444	131.6097222	https://www.city.oita.oita.jp/
442020	別府市	べっぷし	33.28472222	131.4911111	https://www.city.beppu.oita.jp/
442038	中津市	なかつし	33.59833333	131.1883333	https://www.city-nakatsu.jp/
442046	日田市	ひたし	33.32111111	130.9413889	https://www.city.hita.oita.jp/
442054	佐伯市	さいきし	32.96027778	131.8994444	https://www.city.saiki.oita.jp/
442062	臼杵市	うすきし	33.12583333	131.8047222	https://www.city.usuki.oita.jp/
442071	津久見市	つくみし	33.0725	131.8611111	https://www.city.tsukumi.oita.jp/
442089	竹田市	たけたし	32.97305556	131.3983333	https://www.city.taketa.oita.jp/
442097	豊後高田市	ぶんごたかだし	33.556202	131.446931	https://www.city.bungotakada.oita.jp/
442101	杵築市	きつきし	33.41694444	131.6161111	https://www.city.kitsuki.lg.jp/
442119	宇佐市	うさし	33.53194444	131.3494444	https://www.city.usa.oita.jp/
442127	豊後大野市	ぶんごおおのし	32.97805556	131.585	https://www.bungo-ohno.jp/
442135	由布市	ゆふし	33.18	131.4266667	https://www.city.yufu.oita.jp/
442143	国東市	くにさきし	33.563327	131.732264	https://www.city.kunisaki.oita.jp/
443221	姫島村	ひめしまむら	33.72444444	131.6452778	https://www.himeshima.jp/
443417	日出町	ひじまち	33.36944444	131.5325	https://www.town.hiji.lg.jp/
444618	九重町	ここのえまち	33.22833333	131.1888889	https://www.town.kokonoe.oita.jp/
444626	玖珠町	くすまち	33.28333333	131.1513889	https://www.town.kusu.oita.jp/
450006		みやざきけん			https://www.pref.miyazaki.lg.jp/
452017	宮崎市	みやざきし	31.90777778	131.4202778	https://www.city.miyazaki.miyazaki.jp/
452025	都城市	みやこのじょうし	31.71972222	131.0616667	https://www.city.miyakonojo.miyazaki.jp/
452033	延岡市	のべおかし	32.58222222	131.665	https://www.city.nobeoka.miyazaki.jp/
452041	日南市	にちなんし	31.60194444	131.3788889	https://www.city.nichinan.lg.jp/
452050	小林市	こばやしし	31.99666667	130.9727778	https://www.city.kobayashi.lg.jp/
452068	日向市	ひゅうがし	32.42277778	131.6238889	https://www.hyugacity.jp/
452076	串間市	くしまし	31.46472222	131.2286111	https://www.city.kushima.lg.jp/
452084	西都市	さいとし	32.10861111	131.4013889	https://www.city.saito.lg.jp/
452092	えびの市	えびのし	32.04555556	130.8111111	https://www.city.ebino.lg.jp/
453412	三股町	みまたちょう	31.73083333	131.125	https://www.town.mimata.lg.jp/
453617	高原町	たかはるちょう	31.92833333	131.0077778	https://www.town.takaharu.lg.jp/
453820	国富町	くにとみちょう	31.99055556	131.3236111	https://www.town.kunitomi.miyazaki.jp/
453838	綾町	あやちょう	31.99916667	131.2530556	https://www.town.aya.miyazaki.jp/ayatown/
454010	高鍋町	たかなべちょう	32.12833333	131.5033333	https://www.town.takanabe.lg.jp/
454028	新富町	しんとみちょう	32.06888889	131.4877778	https://www.town.shintomi.lg.jp/
454036	西米良村	にしめらそん	32.22638889	131.1544444	https://www.vill.nishimera.lg.jp/
454044	木城町	きじょうちょう	32.16388889	131.4733333	https://www.town.kijo.lg.jp/
454052	川南町	かわみなみちょう	32.19194444	131.5258333	https://www.town.kawaminami.miyazaki.jp/
454061	都農町	つのちょう	32.25666667	131.5597222	https://www.town.tsuno.lg.jp/
454214	門川町	かどがわちょう	32.470914	131.646471	https://www.town.kadogawa.lg.jp/
454290	諸塚村	もろつかそん	32.51222222	131.3302778	https://www.vill.morotsuka.miyazaki.jp/
454303	椎葉村	しいばそん	32.46666667	131.1575	https://www.vill.shiiba.miyazaki.jp/
454311	美郷町	みさとちょう	32.44027778	131.4233333	https://www.town.miyazaki-misato.lg.jp/
454419	高千穂町	たかちほちょう	32.71166667	131.3077778	https://www.town-takachiho.jp/
454427	日之影町	ひのかげちょう	32.659465	131.380909	https://www.town.hinokage.lg.jp/
454435	五ヶ瀬町	ごかせちょう	32.68305556	131.1961111	https://www.town.gokase.miyazaki.jp/
460001		かごしまけん			https://www.pref.kagoshima.jp/
462012	鹿児島市	かごしまし	31.59694444	130.5572222	https://www.city.kagoshima.lg.jp/
462039	鹿屋市	かのやし	31.37833333	130.8522222	https://www.city.kanoya.lg.jp/index.html
462047	枕崎市	まくらざきし	31.27277778	130.2969444	https://www.city.makurazaki.lg.jp/
462063	阿久根市	あくねし	32.01444444	130.1927778	https://www.city.akune.lg.jp/
462080	出水市	いずみし	32.09055556	130.3527778	https://www.city.kagoshima-izumi.lg.jp/
462101	指宿市	いぶすきし	31.25277778	130.6330556	https://www.city.ibusuki.lg.jp/
462136	西之表市	にしのおもてし	30.7325	130.9975	https://www.city.nishinoomote.lg.jp/
462144	垂水市	たるみずし	31.49277778	130.7011111	https://www.city.tarumizu.lg.jp/
462152	薩摩川内市	さつませんだいし	31.81333333	130.3041667	https://www.city.satsumasendai.lg.jp/www/index.html
462161	日置市	ひおきし	31.63361111	130.4022222	https://www.city.hioki.kagoshima.jp/
462179	曽於市	そおし	31.65361111	131.0191667	https://www.city.soo.kagoshima.jp/
462187	霧島市	きりしまし	31.74111111	130.7630556	https://www.city-kirishima.jp/
462195	いちき串木野市	いちきくしきのし	31.71472222	130.2719444	https://www.city.ichikikushikino.lg.jp/
462209	南さつま市	みなみさつまし	31.41666667	130.3233333	https://www.city.minamisatsuma.lg.jp/
462217	志布志市	しぶしし	31.477502	131.099836	https://www.city.shibushi.lg.jp/
462225	奄美市	あまみし	28.37722222	129.4938889	https://www.city.amami.lg.jp/
462233	南九州市	みなみきゅうしゅうし	31.37833333	130.4416667	https://www.city.minamikyushu.lg.jp/
462241	伊佐市	いさし	32.05722222	130.6130556	https://www.city.isa.kagoshima.jp/
462250	姶良市	あいらし	31.72833333	130.6277778	https://www.city.aira.lg.jp/
463035	三島村	みしまむら	31.59444444	130.5608333	https://mishimamura.com/
463043	十島村	としまむら	31.59305556	130.5605556	https://www.tokara.jp/
463922	さつま町	さつまちょう	31.90638889	130.4552778	https://www.satsuma-net.jp/
464040	長島町	ながしまちょう	32.19916667	130.1769444	https://www.town.nagashima.lg.jp/
464520	湧水町	ゆうすいちょう	31.95166667	130.7211111	https://www.town.yusui.kagoshima.jp/
464686	大崎町	おおさきちょう	31.42916667	131.0058333	https://www.town.kagoshima-osaki.lg.jp/
464821	東串良町	ひがしくしらちょう	31.38583333	130.9733333	https://www.higashikushira.com/
464902	錦江町	きんこうちょう	31.24361111	130.7877778	https://www.town.kinko.lg.jp/
464911	南大隅町	みなみおおすみちょう	31.21722222	130.7683333	https://www.town.minamiosumi.lg.jp/
464929	肝付町	きもつきちょう	31.34472222	130.9452778	https://kimotsuki-town.jp/
465011	中種子町	なかたねちょう	30.53305556	130.9586111	https://town.nakatane.kagoshima.jp/
465020	南種子町	みなみたねちょう	30.41361111	130.9008333	http://www.town.minamitane.kagoshima.jp/
465054	屋久島町	やくしまちょう	30.389893	130.651119	https://www.town.yakushima.kagoshima.jp/
465232	大和村	やまとそん	28.35805556	129.3952778	https://www.vill.yamato.lg.jp/
465241	宇検村	うけんそん	28.28083333	129.2975	https://www.uken.net/
465259	瀬戸内町	せとうちちょう	28.14638889	129.3147222	https://www.town.setouchi.lg.jp/
465275	龍郷町	たつごうちょう	28.41305556	129.5894444	https://www.town.tatsugo.lg.jp/
465291	喜界町	きかいちょう	28.31694444	129.94	https://www.town.kikai.lg.jp/
465305	徳之島町	とくのしまちょう	27.72666667	129.0186111	https://www.tokunoshima-town.org/
465313	天城町	あまぎちょう	27.81166	128.897749	https://www.town.amagi.lg.jp/
465321	伊仙町	いせんちょう	27.67361111	128.9375	https://www.town.isen.kagoshima.jp/
465330	和泊町	わどまりちょう	27.39222222	128.6552778	https://www.town.wadomari.lg.jp/
465348	知名町	ちなちょう	27.33361111	128.5736111	https://www.town.china.lg.jp/
465356	与論町	よろんちょう	27.044904	128.421675	https://www.yoron.jp/
470007		おきなわけん			https://www.pref.okinawa.lg.jp/
472018	那覇市	なはし	26.212295	127.679218	https://www.city.naha.okinawa.jp/
472051	宜野湾市	ぎのわんし	26.28166667	127.7783333	https://www.city.ginowan.lg.jp/
472077	石垣市	いしがきし	24.344419	124.185246	https://www.city.ishigaki.okinawa.jp/
472085	浦添市	うらそえし	26.24583333	127.7219444	https://www.city.urasoe.lg.jp/home
472093	名護市	なごし	26.59166667	127.9775	https://www.city.nago.okinawa.jp/
472107	糸満市	いとまんし	26.12361111	127.6658333	https://www.city.itoman.lg.jp/
472115	沖縄市	おきなわし	26.33416667	127.8055556	https://www.city.okinawa.okinawa.jp/
472123	豊見城市	とみぐすくし	26.177136	127.681225	https://www.city.tomigusuku.lg.jp/
472131	うるま市	うるまし	26.37916667	127.8575	https://www.city.uruma.lg.jp/
472140	宮古島市	みやこじまし	24.789971	125.294752	https://www.city.miyakojima.lg.jp/
472158	南城市	なんじょうし	26.16319	127.770625	https://www.city.nanjo.okinawa.jp/
473014	国頭村	くにがみそん	26.74583333	128.1780556	https://www.vill.kunigami.okinawa.jp/
473022	大宜味村	おおぎみそん	26.70166667	128.1202778	https://www.vill.ogimi.okinawa.jp/
473031	東村	ひがしそん	26.63333333	128.1569444	https://www.vill.higashi.okinawa.jp/index.jsp
473065	今帰仁村	なきじんそん	26.6825	127.9727778	https://www.nakijin.jp/
473081	本部町	もとぶちょう	26.65805556	127.8980556	https://www.town.motobu.okinawa.jp/
473111	恩納村	おんなそん	26.4975	127.8536111	https://www.vill.onna.okinawa.jp/
473138	宜野座村	ぎのざそん	26.48166667	127.9755556	https://www.vill.ginoza.okinawa.jp/
473146	金武町	きんちょう	26.45611111	127.9261111	https://www.town.kin.okinawa.jp/
473154	伊江村	いえそん	26.71333333	127.8072222	https://www.iejima.org/
473243	読谷村	よみたんそん	26.39611111	127.7444444	https://www.vill.yomitan.okinawa.jp/
473251	嘉手納町	かでなちょう	26.36166667	127.7552778	https://www.town.kadena.okinawa.jp/
473260	北谷町	ちゃたんちょう	26.32	127.7638889	https://www.chatan.jp/
473278	北中城村	きたなかぐすくそん	26.30111111	127.7930556	https://www.vill.kitanakagusuku.lg.jp/
473286	中城村	なかぐすくそん	26.26201	127.789618	https://www.vill.nakagusuku.okinawa.jp/index.jsp
473294	西原町	にしはらちょう	26.222856	127.758819	https://www.town.nishihara.okinawa.jp/
473481	与那原町	よなばるちょう	26.19944444	127.7547222	https://www.town.yonabaru.okinawa.jp/
473502	南風原町	はえばるちょう	26.19111111	127.7286111	https://www.town.haebaru.lg.jp/
473537	渡嘉敷村	とかしきそん	26.1975	127.3644444	https://www.vill.tokashiki.okinawa.jp/
473545	座間味村	ざまみそん	26.22888889	127.3033333	https://www.vill.zamami.okinawa.jp/
473553	粟国村	あぐにそん	26.5825	127.2272222	https://www.vill.aguni.okinawa.jp/
473561	渡名喜村	となきそん	26.37222222	127.1411111	https://www.vill.tonaki.okinawa.jp/index.jsp
473570	南大東村	みなみだいとうそん	25.82888889	131.2319444	https://www.vill.minamidaito.okinawa.jp/
473588	北大東村	きただいとうそん	25.94583333	131.2988889	https://vill.kitadaito.okinawa.jp/
473596	伊平屋村	いへやそん	27.03916667	127.9686111	https://www.vill.iheya.okinawa.jp/
473600	伊是名村	いぜなそん	26.92833333	127.9411111	https://vill.izena.okinawa.jp/
473618	久米島町	くめじまちょう	26.34083333	126.805	https://www.town.kumejima.okinawa.jp/
473626	八重瀬町	やえせちょう	26.15834	127.718649	https://www.town.yaese.lg.jp/
473758	多良間村	たらまそん	24.66944444	124.7016667	https://www.vill.tarama.okinawa.jp/
473812	竹富町	たけとみちょう	24.33972222	124.1544444	https://www.town.taketomi.lg.jp/
473821	与那国町	よなぐにちょう	24.46805556	123.0047222	https://www.town.yonaguni.okinawa.jp/
北海道	青森県	岩手県	宮城県	秋田県	山形県	福島県	茨城県	栃木県	群馬県	埼玉県	千葉県	東京都	神奈川県	新潟県	富山県	石川県	福井県	山梨県	長野県	岐阜県	静岡県	愛知県	三重県	滋賀県	京都府	大阪府	兵庫県	奈良県	和歌山県	鳥取県	島根県	岡山県	広島県	山口県	徳島県	香川県	愛媛県	高知県	福岡県	佐賀県	長崎県	熊本県	大分県	宮崎県	鹿児島県	沖縄県`
