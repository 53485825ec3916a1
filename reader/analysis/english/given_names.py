"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdelaziz abdelfattah abdelkader abdi abdoul abdoulaye abdul abdulaziz abdullah abdulrahman abel abhijit
    abhishek abraham abu abubakar adam adebayo adekunle aditya adnan adrian afamasaga agostino agus agustin ahmad
    ahmed ahmet aidan aiden ajay ajit akash akhilesh akin akira akshay alain alan alasdair alassane alastair albert
    alberto aldo aled alejandro alejo aleksandar aleksandr alessandro alexander alexei alf alfie alfonso alfred ali
    ali-reza aliko aliou alistair aliyu allan allen aloysius alun alvaro amadou ambrose amedeo aminu amir amirhossein
    amit amitabh amos anand ananth anatole anatoliy anatoly anders andre andreas andrei andrew andriy andrzej andy
    aneurin angelo angus aniket anil anirudh anoop ansel anselmo ante anthony antoine anton antonietto antonio antony
    antti anwar ararat aravind archibald archie ari arif arjun arkady arnaud arne arnel arnold arseniy artem arthur
    artur arturo arun arvid arvind asad aseri asher ashok ashraf ashutosh ashwin asif asim askar athanasios atiku
    attila augusto aurelio auwal avi axel ayman aziz babajide babak babar babatunde badr badri bagus bakary balint
    bambang baptiste barack barnabas barnaby barney barry bartholomew bartlomiej bartosz bashar basheer bashir basil
    bassam bayden bayo behnam behrouz ben benedict benito benjamin benny benoit bernard bernardo bernie bertram
    bezalel bharat bheki bijan bilal bilawal bill billy biman bishnu bismarck bjarne bjorn björn blaise bob bobby
    bogdan boguslaw bohdan bola bongani bongbong boris borislav boubacar boubakar brad bradley brandon branko brayden
    brendan brent brett brian bruce bruno bryan bryce budi bwanika byung-ho callum calogero calvin carl carlo carlos
    carmelo carsten caspar cassiel cathal cecil cedric cesar chad chaminda chandrakant chang-ho charles charlie cheick
    cheikh chetan chi-wai chidi chinedu chris christian christoph christopher christos chuck chukwudi chukwuemeka
    chukwuma chul-soo chun-ying cian ciaran cillian clarence claude claudio clement clifford clint clive cody colin
    colm conor corey cormac cornelius corrado cosimo craig crispin cristian cristiano cuthbert cyril czeslaw dafydd
    dag daichi daisuke dale damian damien dan daniel danilo danjuma danny dario darius dariush dariusz darnell darragh
    darren dave david davide davor dayo dean declan dedi deepak dejan dele delroy demetrios denis dennis denys denzil
    derek dermot derrick deshawn desmond detlef devendra dewi dharmendra dhruv diarmaid diarmuid dick didier diego
    dieter dieudonne dilip dimitar dimitri dimitrios dimitris dindo dinesh dinko dirk dmitri dmitry dmytro domenico
    dominic don donal donald dong-hyun doron doug dougal douglas dragan duarte duc duncan dusan dustin dwayne dwight
    dónal eamon eamonn earl ebo ed eddie edgar edgardo edin edmund edoardo eduard eduardo edward edwin efraim efren
    egbert egidio ehsan ehud einar eino eirik eirikur eknath eko ekow ekrem eli elias elijah elliot elmer elon emad
    emanuele emeka emil emiliano emilio emmanuel emmerson emre emyr enda endre ennio enrico enrique enzo eoghan eoin
    epeli erdem eric erik erkki ermanno ernest ernesto ernst errol ervin essam esteban ethan etienne euan eugene
    eustace evan evgeny ewan ewart ezekiel ezio fabian fabien fabio fabrice fabrizio facundo fadi faisal farai faraz
    fares farhad farhan farid farouk fathi fatih fausto feargal federico feleti felipe felix femi ferdinand ferenc
    fergal fergus fermin fernand fernando ferran festus fiachra fidel fiifi filimoni filippo finbarr finlay finn
    flavio florian fouad francesco francis francisco franck franco frank franz fraser fred freddie frederick fredrik
    friedrich frode fumio gabor gabriel gaetano ganesh gareth gary gaspard gaurav gavin gaz gbenga gene gennady
    gennaro geoff geoffrey george georgi geraint gerald gerard gerardo gergely gerhard germain gethin ghassan gheorghe
    giacomo gianluca gianni gideon gilbert giles gilles gino giorgi giorgio giovanni girish girolamo giuseppe glen
    glenn godfrey goncalo gonzalo gopal goran gordon gotabaya govind graeme graham greg gregor gregory grigory
    grzegorz guangfu guido guillaume guillermo gunnar gunther guoqiang gustav gustavo guy gwilym gwyn gyanendra gyorgy
    göran haakon habib hadi haitao hakan hakim halil hamad hamed hamid hamish hamza hani hank hans harald hardeep
    haris harish harold haroon harry haruto harvey hasan hassan hatem haytham hazem hector heinrich helmut hemant hemi
    henri henrik henry henryk herbert herman hermann hernan hicham hideki hilario hiroki hiroshi hisham hitesh horace
    horacio horatio hossam hossein howard hrvoje hryhoriy hubert hugh hugo humberto humphrey hussain hussein huw
    hyun-woo hywel håkan iain ian ibrahim ibrahima ichiro idris ieuan ifan ifeanyi ignacio ignatius ignazio igor ihor
    ikechukwu ikenna iker ilham ilya imad imran imre imtiaz ingmar inia iolo iraj irfan isaac isidro ismael ismail
    issam istvan itamar ivan ivar ivo iwan jaakko jacek jacinto jack jacob jacques jae-in jae-myung jagdish jaime jair
    jake jakob jakub jalen jamal james janez janusz jared jari jaroslav jaroslaw jarrod jason jasper javad javed
    javier jay jayant jayanta jayden jayesh jean-baptiste jean-claude jean-luc jean-marc jean-michel jean-paul
    jean-pierre jeb jed jeff jeffrey jejomar jens jeremiah jeremy jermaine jerome jerry jerzy jesus jeyhun ji-ho
    jianguo jianhua jim jimmie jimmy jin-woo jiri jiro jitendra joachim joao joaquim joaquin jochen joe joel johan
    johannes john johnny joko jolyon jomar jon jonas jonathan jonathon jone jong-un jonty joon-ho jordan jordi jorge
    josaia jose josef joseph josh joshua josip josphat josé jovan jovito jozef juan jukka jules julian julio juma
    jun-jun junaid junichi junichiro jussi justin jürgen ka-ming ka-shing kaan kaarlo kabiru kacper kailash kalolo
    kamal kamran kapil karan kareem karim karl karlo karol karsten karthik kartik karun kato katsuya kaveh kayode
    kazimierz kazuo kazuya keir keiran keith kelvin kemal kemar ken kenji kenneth kenny kenta kevin khaled khalid
    khizr khurram kian kieran kimi kipchoge kiprono kiran kirill kirk kishore kjell klaas klaus knut kofi koji kojo
    konrad konstantin kostas krishnan kristian kristjan kristof krzysztof kudakwashe kuldeep kunal kunle kurt kwabena
    kwadwo kwaku kwame kwang-ho kwasi kwesi kwok-keung kyaw kyle kyrylo kyung-soo lachie lachlan ladislav lafaele
    lalit lalu lancelot lanre larry lars lars-erik lasantha laszlo laurence laurent laurentiu lawrence lazaro leandro
    leauga lebron lech leif lenny leo leon leonard leonardo leonel leonid leopold leroy leszek leung-ying levent lewis
    liam lindani lindsey linus lionel lisandro lito ljubomir lloyd llyr lorcan lorenz lorenzo lou louis luc luca lucas
    lucian lucio ludo ludovic ludwig luigi luis luka lukas lukasz luke lungelo lwazi maciej madhav magnus mahathir
    mahdi mahendra maher mahesh mahinda mahmoud mahmud majed majid maksym malachy malcolm mamadou manasseh mandla
    manish manoj mansour manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario mariusz mark marko
    markus marmaduke marshall martin martti marvin marwan masahiro masato masoud massimo matej mateo mateusz mathias
    mathieu matias matiu matt matteo matthew matthias matti matyas maurice mauricio maurizio max maxim mayank mehdi
    mehmet mehran mehrdad melvin merlin mervyn michael michal micheal michel mieczyslaw miguel mihai mihaka mika
    mikael mike mikhail mikkel mikko milan miles milind milos min-ho minh minoru miroslav miroslaw mitch mitt mladen
    moaz modou moeen mohamed mohammad mohammed mohan mohit mohsen morris morteza moses moshe mounir moussa muhammad
    muhammadu muhoozi mukesh mulayam mungo munyaradzi murad murali murat murdo musa musalia mustafa mykhailo mykola
    mzwandile nabil nadeem nader nadim naeem naftali nana-akufo naoise naoki narayan narendra naresh naser nasir
    nasser nathan nathaniel naveen navin nawaz nebojsa ned neel neeraj neil nelson nenad nestor newt niall nicholas
    nick nicolae nicolas nicolo niels nigel nii nikhil nikol nikola nikolai nikolaos nikos nilesh nils nimal nitin
    nitish nkosana nkosinathi nnamdi noah noboru noel noman norman ntokozo nuno obinna octavio odhran oisin oisín
    okechukwu okiya olaf olav olawale oleg oleh oleksandr oleksiy oliver olivier olle ollie olumide olusegun oluwaseun
    omar omid omkar omondi orazio orhan orlando orville osama osamu oscar oskar osman osvaldo oswald oswaldo ottavio
    otto oumar ousmane ove owain owais owen ozgur pablo packie padraig pankaj paolo parag parth pascal pascual
    pasquale patrice patricio patrick patrik paul paulo pavan pavel pavle pavlo pawel pedro pekka per percival percy
    peregrine petar pete peter petr petri petro petros petter phil philip philippe phineas pierre piers pieter pietro
    piotr piyush pradeep prakash pramod pranab pranav prasert prashant pratik praveen pravin przemyslaw pushpa-kamal
    pádraig qamar qasim quang quentin quoc rab radoslaw radovan raed rafael rafal raffaele rafiq raghav ragnar rahim
    rahul raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralph ramesh ramil ramiro ramon ramzi rand randall randy
    ranjit ranulph raphael rashid rasmus raul ravi ravindra ravindu rawiri ray raymond recep reggie reginald reince
    reinhard remi renato rene rené reynaldo reza rhodri rhys ricardo riccardo richard rick ricky rizwan rob robby
    robert roberto rocco rockson rodel roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf
    romain roman ron ronald ronaldo ronan rory ross rotimi roy ruairi ruairidh ruaridh ruben rudolf rudy rufus rui
    rune rupert ruslan russell ryan ryota ryszard rónán saad sachin saeed sajid saleh salman salva salvador salvatore
    sam sameer sameh samir samuel samuli sanath sandeep sandile sandro sang-hoon sani sanjay sanjeev santiago santosh
    sanusi sarath sarfaraz satish satoru satoshi saurabh savenaca saverio sayed scott seamus sean sebastian sebastien
    segun seiji sekou semisi seok-youl seppo septimus sergei sergey sergio serhiy seth seun seung-hoon seydou shahbaz
    shahid shailesh shane shankar sharad shashank shawn shay shehbaz shekhar sher-bahadur sherif shigeru shinji shinzo
    shivam shoaib shrikant shyam siale siamak siaosi siavash sibusiso sid siddharth siddhartha siegfried sigurd silas
    silvio simon sipho sitiveni siyabonga sizwe slavko slawomir slobodan sohail somchai somsak soren sota souleymane
    spencer sridhar srinivas ssali stan stanislav stanislaw stanley stefan stefano steffan stelios stephan stephen
    steve steven stjepan stoyan struan stuart subhash sudhir suk-yeol sukhbir sulaiman suleiman sumit sung-min sunil
    surendra suresh sushil susumu sven sylvester szymon séamus søren tadashi tadeusz tadhg tae-yang tafadzwa taha
    tahir taimur takashi takeshi tamer taneti tapio tapiwa taras tarek tariq taro tarquin tarun tatenda tatsuya tavish
    tawanda tayyip ted teddy tejashwi tendai teodoro terence terje tero terrence tetsuya teuvo thabo thaddeus thanos
    tharindu thein themba theo theodore thierry thomas thorsten thulani tiago tibor tijjani tim timo timothy timur
    tinashe tipene tobias toby todd tom tomas tomasz tomislav tommaso tommy tomohiro tomos tony torben torbjorn
    torquil torsten toru toshiro travis trent trevor tristan tristram trond trung trystan tuan tuilaepa tunde tung-lai
    tuomas turlough tushar tyler tyrone uche uchenna uday uddhav ugochukwu uhuru ulf ulises umair umar umberto umesh
    upendra urs usama usman uwe vaclav vadim vadym vahid vaibhav valentin valeriy valery varun vasant vasile vasily
    vasyl veli venkatesh vernon vicente victor vijay vikas vikram viktor viliami vinay vincent vincenzo vineet vinod
    virat vishal vishnu vitaliy vitaly vito vittorio viv vivek vladimir vladislav volodymyr voreqe vusi vyacheslav
    wael wai-kit waldemar wale walid walt walter waqar warren waseem wasim wassim wasswa wayne wei-ming weidong werner
    wes wesley wieslaw wilfred wilfredo wilfried wilhelm wilisoni willem william wim winston wiremu witold wladyslaw
    wlodzimierz wojciech wole wolfgang workneh xavier xi xiaobo xiaoping yair yakubu yannick yannis yaobang yaroslav
    yash yashwant yasin yasir yasser yasuhiro yasuo yaw yaya yevgeny yevhen yitzhak yogesh yoichi yoon-ho yoshihide
    yoshihiko yoshiro young-soo yousef yousof youssef yoweri yudi yuichi yuji yukio yuri yuriy yusuf yusuke yutaka
    yuto yves zachary zaheer zahid zane zbigniew zdenek zdzislaw zeeshan zeljko zhiqiang ziad zoltan zoran zubair
    zubairu zweli éamon
    """
)

FEMALE = word_set(
    """
    aarti abena abigail abosede achieng ada adaeze adaobi adela adele adelina adenike adhiambo adi-koila adjoa
    adrijana aduke adunni adwoa afia afua agata agathe agnes agneta agnieszka aicha aida aigul ailbhe ailsa aine
    ainhoa aino aisha aishwarya aisling aitana aizhan akiko akinyi akosua akua alba alejandra aleksandra alenka
    alessandra alessia alexandra alexandria alice alicia alicja alina aliona alison allison alma amaka amalia amanda
    amara amarachi amber amelia amelie amina aminata amira amma amy ana anabel ananya anastasia anastasiya anca
    andreea aneta angela angelica angelika angharad anica anita anja anjali anke ann anna anna-maria annabel annalisa
    annamaria anne annegret anneli anneliese annette annie annika antje antonella antonia anu anuradha aoife aparna
    april araba arabella araminta archana arianna ariel arja arlette arundhati asabe asha ashley ashwini asma asmaa
    astou astrid asuncion atieno atsuko attracta audrey aung aurelie awa awino aya ayelet ayesha ayse ayu ayumi azadeh
    barbara barbora beata beate beatrice beatrix beatriz becky belinda bella benazir bente berit bernadette berta beth
    bethan betsy betty beverly bharti bhavana bhavna bianca bibi binta bintou birgit birgitta birte biserka bisi
    boitumelo bolanle bongiwe bonnie bozena bozhena branka brenda brid bridget brigid brigitte britta brittany
    brittney bronagh bronwen bríd bukola bushra busisiwe camila camilla candace caoimhe carla carly carmen carol
    carole carolina caroline carolyn carrie carys catalina catarina caterina catherine cathy catrin catriona cecilia
    celeste celia celine cerys chandrika chantal charlene charlotte chebet chelsea chepkoech chepngetich cheryl
    chiamaka chiara chidinma chieko chimamanda chinwe chioma chipo chitra chiyo chloe chrissie christel christiane
    christina christine ciara cindy claire clara clarissa claudia claudine clemence clementine clodagh colleen
    concepcion concetta conchita condoleezza connie consolacion constance consuelo cora corazon cordelia corinne
    cornelia coumba courtney cressida cristina cynthia dagmar daisy dalal dalia dalila daniela danielle danuta daphne
    dariya daryna dawn dayana dearbhla debbie deborah debra deepa deepika deirdre delia delphine delyth demelza denise
    dervla devika diana diane dikeledi dilani dilek dilma dina dinah dinara dineo divya dolores dominika donatella
    donna dora doris dorota dorothea dorothy dorte dragana drusilla dubravka dunja eabha ebba ebele edith edna edwina
    efua eileen eilidh eilish eimear eithne ekaterina ekua elaheh elaine eleanor eleanora elena eleni eleonora eleri
    elif elin elina elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elodie eloise elsa elspeth
    eluned elzbieta emer emese emiko emilia emily emine emma erica erika eriko erin erna ernestine esi esme esnart
    esperanza estelle esther eszter ethel etsuko eudora eugenia eun-ji eun-jung eva eve evelina evelyn ewa ewelina
    ezinne fabiola fadzai faith farah farzana fatima fatma fatou fatoumata faye federica felicitas felicity fenella
    fernanda ffion fiadh fiame fidelma fiona fionnuala flavia flora florence folake folasade frances francesca
    franziska françoise freya frida friederike fumiko funke funmi funmilayo gabriela gabriella gabrielle gail galina
    gathoni gayatri geeta gemma genevieve georgiana georgina geraldine gertrud ghazala gillian gina ginny giorgia
    giovanna gisele giulia gladys gloria gobnait gordana grace graciela grainne grazielda grazyna greta gretchen grete
    gráinne guadalupe gudrun guinevere gulnara gunhild gunilla gwen gwendolyn gwenllian gyongyi habiba hadiza haf
    hafsa hala halima halina halyna hana hanako hanan hanna hannah harriet haruka haruko hatice hauwa heather heba
    hedda hedvika hedwig heidi heike heledd helen helena helene helga hella helle helmi hema henrietta henrike
    hermione hilary hilde hildegard hillary hina hinemoa hiroko hiromi hisako hoa holly holly-ann huda hui-min huma
    huong hyacinth hye-jin hyun-jung ibironke ida ifeoma ifeyinwa ijeoma ilaria ildiko ileana ilona ilse imee imelda
    immacolata imogen ina indira ines inga ingeborg inger ingrid inmaculada ioana ione irena irene iria irina iris
    irma iryna isabel isabella isabelle isadora ishbel ishita isla isobel itzel itziar ivana ivanka iveta ivy iwona
    iyabo izabela jacinda jacinta jacqueline jade jadranka jadwiga jana jane janet janice janina jarmila jaroslava
    jasmine jaya jayanti jean jeanine jeanne jeannette jelena jemima jen jenna jennifer jenniffer jenny jepchirchir
    jepkemoi jepkosgei jeptoo jessamy jessica ji-eun ji-hye jill jirina jitka joan joana joanna joanne johanna jolanta
    jolene josefina josephine jovana joy joyce juana juanita judit judita judith judy julia juliana julianne julie
    juliet juliette jumoke junko justine justyna jutta jyoti kadiatou kaisa kaitlyn kaja kalpana kamala kamila kamla
    kanchan kara karen karin karina karla karolina kasia katalin katarina katarzyna kate katerina kateryna katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin katrina kauna kavita kayla kazimiera kazuko keiko
    keisha kellyanne kerstin khadidiatou khadija khadijah kimberly kinga kiranmayi kirsteen kirsten kirsti kirstjen
    kirsty klara komal kosisochukwu kristalina kristen kristiina kristin kristina krystal krystyna kumari kumiko kusum
    kylie kyoko kyung-hee kyung-hwa lacramioara lai-ling laila lakshmi lara larisa larysa lata latifa latoya laura
    laure lauren laurie lavinia layla lea leah leela leila leire lena lene leni lenka lenora leonie leonor leonora
    lerato leri lestari leticia letitia lettice libuse lidia lihua liisa lila lilian liliana lillian lily lina linda
    lindiwe linh linnea lisa litia liv livia liz liza ljiljana ljubica llinos loida lois loredana loren lorena loretta
    lorna lorraine losalini lotte lottie louisa louise lourdes lowri lubna lucia luciana lucie lucija lucille lucinda
    lucy lucyna ludivine ludmila ludovica luisa luzviminda lydia lynda lynn lynne lyudmila maame mabel machiko
    madalena madeleine madhavi madhuri madina madison maeve magda magdalena maggie mahsa maija mair mairead maisie
    maja makiko malala malee malgorzata malika malini mamata mamta mandy manisha manon manuela mara marama marcela
    marcelle marcheline marcia margaret margarete margarita margaux margit margot margrethe mari maria mariam mariama
    mariana marianne maribel maricel marie mariella marija marika mariko marilyn marina marine marisa marisol marit
    marites marjatta marjorie marlene marlies marta martha marthe martina martine mary maryam masako mathilde matilda
    maud maureen mavis maxine maya mayawati mayumi mechthild meena meenakshi meenal meera megan meghan megyn mei
    mei-ling mei-yee meihua melania melanie melinda melissa menna mercedes mercy mereana meredith mererid mereseini
    merewalesi meryem mette mhairi mi-kyung mi-sook mia michaela michele michelle michiko mieke mihaela miki mila
    milada milagros mildred milena milica millicent min-ji min-jung mina minna minnie mira mirabel miranda mireille
    mirela mirella miriam mirjana miroslava mitsuko miyuki moira molly mona monica monika monique montserrat morag
    moremi morenike motoko mridula mrunal muireann mumbi munira muriel muthoni mwende mylene myra myrtle máiréad
    nadezhda nadia nadine nafula naima najat najla nakato naledi namrata namukasa nancy nandini nandita nanette naoko
    naomi narges nasimiyu nasreen nasrin natalia natalie nataliya natalya natasha nathalie nawal nazanin ndeye neelam
    neha nekesa nell nellie nermin nerys nessa ngaire ngozi nguyet nia niamh nicola nicole nicoletta nicolette nigella
    nikki niloufar nina ninette nirmala nisha njeri njoki nkechi nkiru nneka nnenna nobuko noelia noirin nokuthula
    nolwazi nomalanga nomfundo nomsa nomvula nomvuyo nomzamo nonhlanhla nontsikelelo noor nora norah noreen noriko
    norma nosipho nozipho nthabiseng ntombi ntombizodwa nuala nuria nyambura nyawira nyokabi nóirín obiageli octavia
    odette odile ogechi oksana olena olga olha olive olivia oluchi olufunke olwen omolara omotola onyinye oonagh
    ophelia orla orlaith orly ornella ottavia ottilie ottoline oxana padma palesa pallavi paloma pamela paola parisa
    parvati parveen patricia patty paula paulette paulina pauline pearl peggy penelope penny perdita perla pernille
    persephone petra petronella petunia philippa phillipa philomena phoebe phyllis pia pilar pim pippa piroska polly
    pooja poonam poppy portia prabha pramila pratibha pratima preeti premila primrose priscilla priti priya priyamvada
    priyanka prudence prunella purity putri rachel rachida radha radhika raelene raffaella ragnhild raisa rajni rakiya
    ramatoulaye ramona randi rani rania ranjana raquel rasha rashida rashmi ratna rebecca reem reema reena refilwe
    regina regine reiko reka rekha remedios renata renate renee renu renuka revathi revati reyhan rhian rhiannon rhoda
    rhonda ricarda riitta risa rita ritu rivka roberta rocio roisin ronke rosa rosalie rosalind rosalinda rosamund
    rosario rose rosemary roswitha rowena roxana roxanne ruchi rudo rukhsana rukmini rumbidzai rupa rutendo ruth
    ruvimbo ruzica ryoko róisín sabina sabine sabrina sachiko sade sadhana sadhbh sadia sadie safaa saffron safiya
    saima sakshi sakura salesi sally salma salome salote saltanat samantha samira sanae sandhya sandra sangeeta sanja
    sanna saoirse sapana sara sarah saratu sarita sarojini saskia satu savannah savita savitri seema segolene seija
    selina selma selva seo-yeon sepideh sereana serena setsuko sevgi shabana shabnam shaimaa shalini shanice shannon
    shanta shanthi shanti sharda sharmila sharon shayna shazia sheela sheila shelley shelly-ann shereen shericka
    sherry shilpa shira shirin shirley shizuko shobha shona shraddha shreya shruti shweta sian sidonie signe sigrid
    sile silje silke silvia simi simisola simona simone sinead sinéad siobhan siobhán sioned siti smaranda smita
    smriti sneha snezana snjezana sofia solange soledad solomiya solveig somying sonal sonali sonia sonja soo-jin
    soo-young sophia sophie soraya sorcha souad stacey stacy stanislava stanislawa stefania steffi stella stephanie
    sudha sue suet-ling sujata sulochana sumaya sumiko sumitra sun-hee sun-young sunanda sunita supriya surekha susan
    susana susanna susannah susanne sushila sushma sushmita suzana suzanne svetlana swara swati sybil sylvia sylvie
    tabitha takako talatu tamar tamara tamika tammy tamsin tania tanja tanvi tanya tara tariro tatiana tatjana tatyana
    tegan tegwen teresa teresita terez tereza tessa tetiana teuila thandeka thandi thandiwe thea thelma thembeka
    theodora theresa therese thokozile thomasina thuy tiffany tilda tina tingting titania titilayo tomoko tone torill
    toshiko tove tracey tracy treasa trine trudy tsai-ling tsitsi tulika tulsi tuuli tuulikki tzipi uju ulla ulrike
    uma urmila ursula urszula usha uta ute uzoamaka vaishali valentina valeria valerie vandana vanessa vasundhara
    vedrana vendula venetia vera verena verity veronica veronika vesna vibeke vicky victoria vidya viktoria vilma
    vimala vimbai viola violet violeta violetta viorica virginia virginie vita viveka vivian vivien vlasta vlatka
    vrinda wai-ling wainikiti wairimu wambui wanda wangari wangui wanja wanjiku wanjiru wendy whitney wiebke wieslawa
    wilhelmina wilma winifred winnifred wulan xanthe xiaohong xiaoli ximena xiomara xiumei yaa yael yamini yasmin
    yasmina yasmine yasuko yekaterina yeon-hee yesenia yetunde yewande yingying yoko yolanda yoo-jin yoshiko young-hee
    yuka yukari yukiko yuko yulia yuliya yumi yumiko yuriko yvette yvonne zadie zahra zainab zanele zara zdena zdenka
    zeinab zelda zeljka zeynep zhanna zinaida zineb zinhle zodwa zoe zofia zsofia zsuzsa zsuzsanna zukiswa zuzana
    zuzanna
    """
)


def is_given(word: str) -> bool:
    """Whether a word in small letters is one of these."""
    return word in MALE or word in FEMALE
