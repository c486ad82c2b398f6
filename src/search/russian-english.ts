/**
 * Common Russian words with the English ones that a text may have in their place, beside those of `concepts.ts`. Written
 * for this program: each entry is a Russian word, a colon, and English words with commas between. A pair says only
 * that one may stand for the other across the languages, not that two Russian or two English words say the same.
 */
export const RUSSIAN_ENGLISH = `
война:war,warfare военный:military,war битва:battle сражение:battle,fight армия:army,force флот:fleet,navy крепость:fort,fortress форт:fort оружие:weapon,arms
оружейный:weapon,arms пушка:gun,cannon ракета:missile,rocket танк:tank отряд:force,detachment,unit полк:regiment генерал:general офицер:officer командир:commander,leader
командование:command оборона:defence,defense защита:defence,defense,protection защищать:defend,protect защитить:defend,protect враг:enemy противник:opponent,enemy союзник:ally мир:peace,world
мирный:peaceful,peace перемирие:truce,ceasefire граница:border,boundary,limit территория:territory область:area,region,field район:area,district,region регион:region край:edge,region провинция:province
штат:state столица:capital город:city,town городской:urban,city деревня:village село:village поселение:settlement поселенец:settler колония:colony колониальный:colonial империя:empire империализм:imperialism
имперский:imperial королевство:kingdom король:king королева:queen королевский:royal принц:prince император:emperor царь:tsar,king герцог:duke монарх:monarch династия:dynasty правитель:ruler правление:rule,reign
править:rule,govern закон:law,act законный:legal,lawful незаконный:illegal,unlawful законодательство:legislation,law указ:decree,edict право:right,law права:rights суд:court,trial судебный:judicial,court
судья:judge приговор:sentence,verdict тюрьма:prison,jail заключенный:prisoner преступление:crime преступник:criminal преступность:crime наказание:punishment,penalty виновный:guilty расследование:investigation,inquiry
следствие:investigation прокурор:prosecutor адвокат:lawyer,attorney свидетель:witness доказательство:evidence,proof конституция:constitution парламент:parliament сенат:senate совет:council,board комиссия:commission
комитет:committee партия:party политика:policy,politics политический:political демократия:democracy демократический:democratic республика:republic федеральный:federal национальный:national государственный:state,national
государство:state,country страна:country,nation народ:people,nation общество:society,company общественный:public,social социальный:social гражданский:civil,civilian свобода:freedom,liberty свободный:free
независимость:independence независимый:independent рабство:slavery раб:slave беженец:refugee мигрант:migrant миграция:migration эмиграция:emigration иммигрант:immigrant революция:revolution восстание:uprising,revolt
реформа:reform реформация:reformation движение:movement,motion сторонник:supporter оппозиция:opposition борьба:struggle,fight бороться:fight,struggle угроза:threat угрожать:threaten опасность:danger,risk
опасный:dangerous безопасность:security,safety безопасный:safe кризис:crisis катастрофа:disaster пожар:fire,blaze ураган:hurricane,storm шторм:storm буря:storm снег:snow дождь:rain засуха:drought климат:climate
погода:weather температура:temperature воздух:air воздушный:air вода:water водный:water море:sea морской:sea,marine,naval океан:ocean река:river озеро:lake берег:coast,shore,bank побережье:coast порт:port
остров:island гора:mountain лес:forest пустыня:desert долина:valley земля:land,earth,soil почва:soil поле:field камень:stone,rock порода:rock,breed песок:sand минерал:mineral металл:metal железо:iron золото:gold
золотой:gold,golden серебро:silver медь:copper уголь:coal нефть:oil,petroleum нефтяной:oil газ:gas топливо:fuel энергия:energy,power энергетика:energy электричество:electricity электрический:electric,electrical
ток:current ядерный:nuclear атомный:atomic,nuclear солнце:sun солнечный:solar,sun луна:moon планета:planet звезда:star космос:space космический:space космонавт:cosmonaut,astronaut спутник:satellite
вселенная:universe сила:force,power,strength масса:mass вес:weight скорость:speed,rate,velocity ускорение:acceleration тело:body вещество:substance,matter частица:particle атом:atom молекула:molecule
химический:chemical химия:chemistry физика:physics физический:physical физик:physicist математика:mathematics математический:mathematical математик:mathematician наука:science научный:scientific ученый:scientist,scholar
исследование:research,study исследователь:researcher,explorer изучать:study изучение:study теория:theory теоретический:theoretical метод:method задача:problem,task проблема:problem,issue решение:decision,solution
решить:decide,solve решать:decide,solve вопрос:issue ответ:response отвечать:respond ответить:respond число:number целый:whole,integer простой:simple,prime сложность:complexity
сложный:complex,difficult трудный:difficult,hard вычисление:computation,calculation вычислительный:computational алгоритм:algorithm машина:machine,car компьютер:computer сеть:network интернет:internet сайт:site,website
программа:program,programme данные:data знание:knowledge связь:connection,link,communication телефон:phone,telephone письмо:letter почта:mail,post газета:newspaper журнал:magazine,journal
журналист:journalist,reporter книга:book писатель:writer,author автор:author,writer поэт:poet литература:literature язык:language слово:word речь:speech термин:term название:title назвать:call
называть:call называться:call история:history,story исторический:historic,historical историк:historian культура:culture культурный:cultural искусство:art художник:artist,painter картина:painting,picture
музыка:music музыкальный:musical,music музыкант:musician песня:song певец:singer певица:singer альбом:album концерт:concert театр:theatre,theater кино:cinema,film фильм:film,movie актер:actor актриса:actress
режиссер:director музей:museum выставка:exhibition коллекция:collection библиотека:library школа:school школьный:school университет:university колледж:college студент:student ученик:student,pupil учитель:teacher
преподаватель:teacher,professor преподавать:teach учить:teach,learn учиться:study,learn образование:education,formation обучение:training,education профессор:professor выпускник:graduate,alumnus степень:degree
экзамен:exam религия:religion религиозный:religious бог:god церковь:church церковный:church собор:cathedral,council храм:temple мечеть:mosque священник:priest монах:monk епископ:bishop папа:pope
католический:catholic католик:catholic католицизм:catholicism протестант:protestant протестантский:protestant протестантизм:protestantism ислам:islam исламский:islamic мусульманин:muslim мусульманский:muslim
христианский:christian христианин:christian буддизм:buddhism еврей:jew еврейский:jewish вера:faith,belief верить:believe библия:bible молитва:prayer
экономика:economy,economics экономический:economic экономист:economist деньги:money цена:price стоимость:cost,value,price стоить:cost тариф:tariff,rate налог:tax доход:income,revenue прибыль:profit убыток:loss
расход:expense,spending бюджет:budget банк:bank банковский:bank,banking долг:debt кредит:credit,loan инфляция:inflation рынок:market рыночный:market торговля:trade,commerce торговый:trade,commercial
товар:goods,product продукт:product,food продукция:product,output производство:production,manufacturing производить:produce производитель:manufacturer,producer промышленность:industry промышленный:industrial
завод:factory,plant фабрика:factory отрасль:industry,sector сельский:rural,agricultural хозяйство:economy,agriculture,farm фермер:farmer урожай:harvest,crop работа:work,job работать:work рабочий:worker,working
работник:worker,employee сотрудник:employee,staff безработица:unemployment зарплата:salary,wage труд:labour,labor,work профсоюз:union инвестиция:investment инвестор:investor акция:share,stock биржа:exchange
валюта:currency доллар:dollar рубль:ruble,rouble богатство:wealth богатый:rich,wealthy бедный:poor бедность:poverty неравенство:inequality владелец:owner собственность:property собственник:owner
дом:house,home здание:building строение:building,structure жилье:housing,home квартира:apartment,flat дворец:palace замок:castle башня:tower мост:bridge дорога:road дорожный:road улица:street площадь:square,area
парк:park сад:garden стена:wall дверь:door окно:window комната:room архитектор:architect архитектура:architecture транспорт:transport поезд:train железнодорожный:railway,railroad станция:station вокзал:station
самолет:plane,aircraft авиакомпания:airline аэропорт:airport рейс:flight полет:flight пилот:pilot корабль:ship,vessel судно:ship,vessel лодка:boat автобус:bus автомобиль:car,automobile водитель:driver
двигатель:engine,motor паровой:steam пар:steam турбина:turbine колесо:wheel пассажир:passenger турист:tourist путешествие:journey,travel,trip экспедиция:expedition
больница:hospital врач:doctor,physician медицина:medicine медицинский:medical здоровье:health здравоохранение:health болезнь:disease,illness заболевание:disease лечение:treatment лекарство:drug,medicine
препарат:drug вакцина:vaccine вакцинация:vaccination прививка:vaccination вирус:virus инфекция:infection эпидемия:epidemic пандемия:pandemic чума:plague рак:cancer симптом:symptom иммунный:immune иммунитет:immunity
клетка:cell кровь:blood сердце:heart мозг:brain кость:bone кожа:skin глаз:eye рука:hand,arm нога:leg,foot голова:head лицо:face,person ген:gene генетический:genetic белок:protein бактерия:bacteria организм:organism
вид:species,form животное:animal растение:plant дерево:tree рыба:fish птица:bird собака:dog кошка:cat лошадь:horse цвет:color,colour красный:red белый:white черный:black зеленый:green синий:blue желтый:yellow
еда:food пища:food питание:nutrition,food хлеб:bread мясо:meat молоко:milk соль:salt сахар:sugar вино:wine
мать:mother отец:father родитель:parent сын:son дочь:daughter брат:brother сестра:sister жена:wife муж:husband семья:family семейный:family ребенок:child родиться:born рождение:birth возраст:age молодой:young
старый:old пожилой:elderly женщина:woman женский:female,woman мужчина:man мужской:male человек:person,man,human человеческий:human личность:person,identity друг:friend сосед:neighbor,neighbour жизнь:life жить:live
проживать:live,reside брак:marriage жениться:marry свадьба:wedding развод:divorce наследник:heir,successor потомок:descendant предок:ancestor происхождение:origin происходить:originate,descend
игра:game играть:play игрок:player команда:team,crew спорт:sport спортивный:sport,sporting спортсмен:athlete футбол:football,soccer футбольный:football хоккей:hockey теннис:tennis матч:match,game мяч:ball гол:goal
тренер:coach чемпион:champion чемпионат:championship кубок:cup лига:league турнир:tournament соревнование:competition соперник:opponent,rival финал:final медаль:medal олимпийский:olympic олимпиада:olympics
болельщик:fan стадион:stadium рекорд:record приз:prize,award премия:prize,award награда:award,prize получить:receive,gain получать:receive сезон:season очко:point счет:score,account
год:year ежегодный:annual месяц:month неделя:week день:day ночь:night утро:morning час:hour минута:minute время:time,period век:century столетие:century период:period,era эпоха:era,age десятилетие:decade
дата:date январь:january февраль:february март:march апрель:april июнь:june июль:july август:august сентябрь:september октябрь:october ноябрь:november декабрь:december
понедельник:monday вторник:tuesday среда:wednesday,environment четверг:thursday пятница:friday суббота:saturday воскресенье:sunday весна:spring лето:summer осень:autumn,fall зима:winter зимний:winter летний:summer
север:north северный:northern,north юг:south южный:southern,south восток:east восточный:eastern,east запад:west западный:western,west центр:center,centre центральный:central средний:average,middle,medium
первый:first второй:second третий:third четвертый:fourth пятый:fifth последний:last,final два:two три:three четыре:four пять:five шесть:six семь:seven восемь:eight девять:nine десять:ten двадцать:twenty
сто:hundred сотня:hundred тысяча:thousand миллион:million миллиард:billion половина:half треть:third четверть:quarter процент:percent,percentage доля:share,proportion часть:part количество:number,amount,quantity
уровень:level размер:size длина:length высота:height ширина:width глубина:depth расстояние:distance большой:large,big,great крупный:large,major больший:larger,greater маленький:small малый:small,minor
высокий:high,tall низкий:low длинный:long короткий:short быстрый:fast,quick,rapid медленный:slow древний:ancient современный:modern,contemporary сильный:strong слабый:weak хороший:good лучший:best
плохой:bad худший:worst важный:important главный:main,chief,head основной:main,basic,primary ключевой:key общий:common,general,total частный:private особый:special специальный:special различный:different,various
разный:different одинаковый:identical подобный:similar похожий:similar известный:famous,known знаменитый:famous популярный:popular единственный:sole единый:single,united международный:international
мировой:world,global глобальный:global местный:local внутренний:internal,domestic,inner внешний:external,foreign,outer высший:highest,supreme,higher полный:full,complete настоящий:real,present ложный:false
верный:true,loyal правильный:correct,right естественный:natural природный:natural природа:nature традиционный:traditional традиция:tradition обычный:usual,ordinary,common редкий:rare успешный:successful успех:success
неудача:failure ошибка:error,mistake возможность:opportunity,possibility возможный:possible невозможный:impossible необходимый:necessary необходимость:need,necessity нужный:necessary,need
система:system структура:structure форма:form,shape класс:class уровневый:level элемент:element материал:material предмет:object,subject объект:object процесс:process действие:action,effect
деятельность:activity случай:case,incident инцидент:incident условие:condition,term положение:position,situation ситуация:situation состояние:state,condition развитие:development развивать:develop
изменение:change изменить:change менять:change рост:growth,increase уменьшить:reduce,decrease увеличить:increase создание:creation создать:create,establish создавать:create основать:founded,establish
основатель:founder основание:foundation,basis основывать:founded изобретение:invention изобрести:invent изобретатель:inventor открытие:discovery,opening обнаружить:discover,find найти:find находить:find
находиться:locate,situate расположить:locate,situate место:site,location использовать:use использование:use применение:use,application применять:use,apply работодатель:employer
проект:project план:plan планировать:plan цель:goal,aim,purpose,target попытка:attempt пытаться:try,attempt способ:method средство:means,tool инструмент:tool,instrument оборудование:equipment
устройство:device технология:technology технический:technical инженер:engineer качество:quality роль:role влияние:influence,impact влиять:influence,affect значение:meaning,value,significance смысл:meaning,sense
отношение:relation,relationship,attitude разница:difference отличие:difference отличаться:differ сравнение:comparison пример:example образ:image правило:rule принцип:principle норма:norm,standard стандарт:standard
порядок:order очередь:queue,turn список:list документ:document бумага:paper доклад:report отчет:report книжный:book текст:text перевод:translation,transfer переводчик:translator страница:page
мнение:opinion,view идея:idea мысль:thought,idea взгляд:view,look понимать:understand понять:understand думать:think считать:consider,believe,count помнить:remember забыть:forget видеть:see
увидеть:see смотреть:watch,look слышать:hear писать:write написать:write читать:read показать:show показывать:show искать:search,seek предложить:offer,propose предлагать:offer,propose предложение:proposal,offer,sentence
позволять:allow позволить:allow разрешить:allow,permit разрешение:permission,resolution отказ:refusal,rejection отказаться:refuse,reject отменить:cancel,abolish отмена:cancellation,abolition принять:accept,adopt,pass
принимать:accept,adopt дать:give давать:give держать:hold,keep хранить:store,keep иметь:possess содержать:contain включать:include состоять:consist принадлежать:belong
носить:wear,carry вести:lead,conduct проводить:hold,conduct провести:hold,conduct участвовать:participate участие:participation участник:participant,member член:member служить:serve служба:service услуга:service
помощник:assistant,aide советник:adviser,advisor лидер:leader руководитель:head,leader,manager руководство:leadership,management управление:management,administration,control управлять:manage,control,govern
контроль:control директор:director председательство:chairmanship посол:ambassador посольство:embassy губернатор:governor мэр:mayor депутат:deputy,lawmaker кандидат:candidate избиратель:voter чиновник:official
следовать:follow достичь:reach,achieve достигать:reach,achieve достижение:achievement расти:grow падать:fall ходить:walk идти:walk бежать:run,flee двигаться:move плыть:sail,swim лететь:fly вернуться:return
возвращение:return приехать:come,arrive пройти:pass проходить:pass остаться:remain,stay оставаться:remain,stay оставить:leave потерять:lose жертвовать:donate,sacrifice платить:pay заплатить:pay
распространить:spread распространять:spread распространение:spread,distribution поставка:supply,delivery поставлять:supply экспорт:export импорт:import ввоз:import запас:reserve,stock ресурс:resource
отходы:waste мусор:waste,garbage загрязнение:pollution окружающий:environment,surrounding экологический:environmental,ecological выброс:emission заповедник:reserve население:population плотность:density
язычник:pagan племя:tribe индеец:indian,native коренной:indigenous,native этнический:ethnic раса:race расовый:racial пол:sex,gender,floor класть:put ставить:put,set установить:establish,install,set
появиться:appear появляться:appear исчезнуть:disappear существовать:exist существование:existence стать:become представлять:represent,present
представитель:representative,spokesman поддерживать:support,maintain выступать:perform,speak признать:recognize,recognise,admit признание:recognition отрицать:deny спор:dispute,argument конфликт:conflict
спорный:controversial,disputed скандал:scandal коррупция:corruption взятка:bribe мошенничество:fraud террорист:terrorist террористический:terrorist терроризм:terrorism заложник:hostage убийца:killer,murderer
тайный:secret секретный:secret разведка:intelligence шпион:spy слежка:surveillance указать:indicate,point утверждать:claim,argue,assert предупредить:warn предупреждение:warning обсудить:discuss обсуждать:discuss
обсуждение:discussion агентство:agency агент:agent издание:newspaper,edition,publication опрос:poll,survey перепись:census статистика:statistics показатель:indicator,rate эксперт:expert специалист:specialist,expert аналитик:analyst
германия:germany немец:german франция:france француз:french испания:spain испанский:spanish испанец:spanish италия:italy итальянский:italian итальянец:italian англия:england английский:english англичанин:english
шотландия:scotland шотландский:scottish уэльс:wales ирландия:ireland ирландский:irish дания:denmark датский:danish швеция:sweden шведский:swedish норвегия:norway норвежский:norwegian финляндия:finland финский:finnish
нидерланды:netherlands голландия:holland,netherlands голландский:dutch бельгия:belgium бельгийский:belgian швейцария:switzerland швейцарский:swiss австрия:austria австрийский:austrian венгрия:hungary венгерский:hungarian
чехия:czech чешский:czech греция:greece греческий:greek грек:greek рим:rome римский:roman португалия:portugal португальский:portuguese румыния:romania сербия:serbia хорватия:croatia албания:albania
япония:japan японский:japanese корея:korea корейский:korean индия:india индийский:indian монгол:mongol монгольский:mongol,mongolian монголия:mongolia египет:egypt египетский:egyptian израиль:israel
израильский:israeli палестина:palestine палестинский:palestinian иран:iran иранский:iranian ирак:iraq иракский:iraqi сирия:syria сирийский:syrian ливан:lebanon иордания:jordan саудовский:saudi аравия:arabia
афганистан:afghanistan афганский:afghan пакистан:pakistan бразилия:brazil мексика:mexico мексиканский:mexican аргентина:argentina канада:canada канадский:canadian канадец:canadian австралия:australia
австралийский:australian африка:africa африканский:african азия:asia азиатский:asian европа:europe европейский:european кипр:cyprus грузия:georgia грузинский:georgian армения:armenia армянский:armenian
азербайджан:azerbaijan узбекистан:uzbekistan узбекский:uzbek кыргызстан:kyrgyzstan киргизия:kyrgyzstan таджикистан:tajikistan туркмения:turkmenistan литва:lithuania латвия:latvia эстония:estonia молдавия:moldova
париж:paris лондон:london вашингтон:washington пекин:beijing варшава:warsaw варшавский:warsaw вена:vienna женева:geneva брюссель:brussels афины:athens киев:kyiv,kiev иерусалим:jerusalem калифорния:california
американец:american британец:british русский:russian россиянин:russian китаец:chinese турок:turk,turkish араб:arab арабский:arab,arabic латинский:latin кавказ:caucasus сибирь:siberia тихий:pacific,quiet
атлантический:atlantic средиземный:mediterranean балтийский:baltic черноморский:black
`;
