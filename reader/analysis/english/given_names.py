"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdelkader abdoul abdoulaye abdul abdullah abdulrahman abel abhishek abraham abu abubakar adam adebayo
    adekunle aditya adnan adrian afamasaga agus agustin ahmad ahmed ahmet aidan aiden ajay ajit akash akhilesh akin
    akira akshay alain alan alasdair alassane albert alberto aldo aled alejandro alejo aleksandar aleksandr alessandro
    alexander alexei alf alfie alfonso alfred ali aliou aliyu allan allen aloysius alun alvaro amadou ambrose aminu
    amir amit amos anand anatole anatoly anders andre andreas andrei andrew andriy andrzej andy aneurin angelo angus
    aniket anil anirudh ansel anselmo ante anthony antoine anton antonietto antonio antony antti anwar ararat aravind
    archie ari arif arjun arkady arnaud arne arnel arnold artem arthur artur arturo arun arvid arvind asad aseri asher
    ashok ashraf ashwin asif asim askar athanasios atiku attila augusto aurelio auwal avi axel aziz babajide babak
    babar babatunde badr badri bagus bakary balint bambang baptiste barack barnaby barney barry bartholomew bartosz
    bashar basheer bashir basil bayden bayo behrouz ben benedict benito benjamin benny benoit bernard bernardo bernie
    bezalel bharat bheki bijan bilal bilawal bill billy biman bishnu bismarck bjarne bjorn björn blaise bob bobby
    bogdan bohdan bola bongani bongbong boris borislav boubacar brad bradley brandon branko brayden brendan brent
    brett brian bruce bruno bryan bryce budi bwanika byung-ho callum calvin carl carlo carlos carsten caspar cassiel
    cathal cedric cesar chad chaminda chang-ho charles charlie cheick cheikh chetan chi-wai chidi chinedu chris
    christian christoph christopher christos chuck chukwudi chukwuma chul-soo chun-ying cian ciaran cillian clarence
    claude claudio clement clint clive cody colin colm conor corey cormac cornelius craig crispin cristian cristiano
    cuthbert cyril dafydd dag daichi daisuke dale damian damien dan daniel danilo danjuma danny dario darius dariush
    dariusz darnell darragh darren dave david davide davor dayo dean declan dedi deepak dejan dele delroy demetrios
    denis dennis derek dermot derrick deshawn desmond detlef devendra dewi dharmendra dhruv diarmaid diarmuid dick
    didier diego dieter dieudonne dilip dimitar dimitri dimitrios dimitris dindo dinesh dinko dirk dmitri dmitry
    dmytro dominic don donal donald dong-hyun doron doug douglas dragan duarte duc duncan dusan dustin dwayne dwight
    dónal eamon eamonn earl ebo ed eddie edgar edgardo edin edmund eduard eduardo edward edwin efraim efren ehud einar
    eino eirik eirikur eknath eko ekow ekrem eli elias elijah elliot elmer elon emeka emil emilio emmanuel emmerson
    emre emyr enda endre enrico enrique enzo eoghan eoin epeli erdem eric erik erkki ernest ernesto ernst errol ervin
    esteban ethan etienne euan eugene evan evgeny ewan ezekiel fabian fabien fabio fabrice facundo faisal farai faraz
    farhad farhan farid farouk fathi fausto federico feleti felipe felix femi ferdinand ferenc fergal fergus fernand
    fernando festus fiachra fidel fiifi filimoni filippo finbarr finlay finn florian francesco francis francisco
    franck franco frank franz fraser fred freddie frederick fredrik friedrich frode fumio gabor gabriel gaetano ganesh
    gareth gary gaspard gaurav gavin gaz gbenga gene gennady geoff geoffrey george georgi geraint gerald gerard
    gergely gerhard germain gethin gheorghe giacomo gianluca gianni gideon gilbert giles gilles gino giorgi giorgio
    giovanni girish giuseppe glen glenn goncalo gonzalo gopal goran gordon gotabaya govind graeme graham greg gregor
    gregory grigory grzegorz guangfu guido guillaume guillermo gunnar gunther guoqiang gustav gustavo guy gwilym gwyn
    gyanendra gyorgy göran haakon habib hadi haitao hakan halil hamad hamed hamid hamish hamza hank hans harald
    hardeep haris harish harold haroon harry haruto harvey hasan hassan hazem hector heinrich helmut hemant hemi henri
    henrik henry henryk herbert herman hermann hernan hicham hideki hilario hiroki hiroshi hisham hitesh horatio
    hossein howard hrvoje hugh hugo humphrey hussain hussein huw hyun-woo hywel håkan iain ian ibrahim ibrahima ichiro
    idris ieuan ifan ifeanyi ignacio ignatius igor ikechukwu ikenna iker ilham ilya imran imre imtiaz ingmar inia iolo
    irfan isaac ismael ismail istvan itamar ivan ivar ivo iwan jaakko jacek jack jacob jacques jae-in jae-myung
    jagdish jaime jair jake jakob jakub jalen jamal james janez janusz jared jari jaroslav jaroslaw jarrod jason
    jasper javad javed javier jay jayant jayanta jayden jayesh jean-baptiste jean-claude jean-luc jean-marc
    jean-michel jean-paul jean-pierre jeb jed jeff jeffrey jejomar jens jeremiah jeremy jermaine jerome jerry jerzy
    jesus jeyhun ji-ho jianguo jianhua jim jimmie jimmy jin-woo jiri jitendra joachim joao joaquim joaquin jochen joe
    joel johan johannes john johnny joko jolyon jomar jon jonas jonathan jonathon jone jong-un jonty joon-ho jordi
    jorge josaia jose josef joseph josh joshua josip josphat josé jovan jovito jozef juan jukka jules julian julio
    juma jun-jun junaid junichi jussi justin jürgen ka-ming ka-shing kaan kaarlo kabiru kacper kailash kalolo kamal
    kamran karan kareem karim karl karlo karol karsten karthik kartik kato kaveh kayode kazimierz kazuo kazuya keiran
    keith kemal kemar ken kenji kenneth kenny kenta kevin khaled khalid khizr khurram kian kieran kimi kipchoge
    kiprono kiran kirk kishore kjell klaas klaus knut kofi koji kojo konrad kostas krishnan kristian kristjan kristof
    krzysztof kudakwashe kuldeep kunal kunle kurt kwabena kwadwo kwaku kwame kwang-ho kwasi kwesi kwok-keung kyaw kyle
    kyung-soo lachie lachlan ladislav lafaele lalit lalu lanre larry lars lars-erik lasantha laszlo laurence laurent
    laurentiu lawrence lazaro leauga lebron leif lenny leo leon leonard leonardo leonid leopold leroy leung-ying
    levent lewis liam lindani lindsey linus lionel lito ljubomir lloyd llyr lorcan lorenz lorenzo lou louis luc luca
    lucas lucian lucio ludo ludovic ludwig luigi luis luka lukas lukasz luke lungelo lwazi maciej madhav magnus
    mahathir mahendra mahesh mahinda mahmoud mahmud majid malachy malcolm mamadou manasseh mandla manish manoj manuel
    marc marcel marcelo marcin marco marcos marcus marek mariano mario mariusz mark marko markus marshall martin
    martti marvin masahiro masato massimo matej mateo mateusz mathias mathieu matias matiu matt matteo matthew
    matthias matti maurice mauricio maurizio max maxim mayank mehdi mehmet mehran mehrdad melvin michael michal
    micheal michel mieczyslaw miguel mihai mihaka mika mikael mike mikhail mikkel mikko milan miles milind milos
    min-ho minh minoru miroslav mitch mitt mladen modou moeen mohamed mohammad mohammed mohit mohsen morris moses
    moshe moussa muhammad muhammadu mukesh mulayam munyaradzi murali murat murdo musa mustafa mykola mzwandile nabil
    nadeem naeem naftali nana-akufo naoise naoki narayan narendra naresh nasir nathan nathaniel naveen nawaz nebojsa
    ned neeraj neil nelson nenad nestor newt niall nicholas nick nicolae nicolas niels nigel nii nikhil nikol nikola
    nikolai nikolaos nikos nils nimal nitin nitish nkosana nkosinathi nnamdi noah noboru noel noman norman ntokozo
    nuno obinna odhran oisin oisín okechukwu okiya olaf olav olawale oleg oleksandr oliver olivier olle ollie olumide
    olusegun omar omkar orhan orville osama osamu oscar oskar osman oswaldo otto oumar ousmane ove owain owais owen
    pablo packie padraig pankaj paolo parth pascal patrice patrick patrik paul paulo pavan pavel pavle pavlo pawel
    pedro pekka per percy petar pete peter petr petri petro petros petter phil philip philippe pierre piers pieter
    pietro piotr piyush pradeep prakash pramod pranab pranav prasert prashant pratik praveen pravin przemyslaw
    pushpa-kamal pádraig qamar qasim quang quentin quoc radoslaw radovan rafael rafal rafiq raghav ragnar rahim rahul
    raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralph ramesh ramil ramon rand randall randy ranjit raphael
    rashid rasmus raul ravi ravindra ravindu rawiri ray raymond recep reggie reginald reince reinhard remi renato rene
    rené reynaldo reza rhodri rhys ricardo riccardo richard rick ricky rizwan rob robby robert roberto rockson rodel
    roderick rodney rodrigo rogelio roger rohan rohit roland rolando rolf romain roman ron ronald ronaldo ronan rory
    ross rotimi roy ruairi ruaridh ruben rudolf rudy rui rune rupert ruslan russell ryan ryota ryszard rónán saad
    sachin saeed sajid saleh salman salvador salvatore sam sameer samir samuel samuli sanath sandeep sandile sandro
    sang-hoon sani sanjay sanjeev santiago sanusi sarath sarfaraz satish satoru satoshi saurabh savenaca scott seamus
    sean sebastian sebastien segun seiji sekou semisi seppo septimus sergei sergey sergio serhiy seth seun seung-hoon
    seydou shahbaz shahid shane shankar sharad shashank shawn shay shehbaz shekhar sher-bahadur shigeru shinji shinzo
    shivam shoaib shrikant shyam siale siaosi siavash sibusiso sid siddharth siddhartha siegfried sigurd silvio simon
    sipho sitiveni siyabonga slavko slobodan sohail somchai somsak soren sota spencer sridhar srinivas ssali stan
    stanislav stanley stefan stefano steffan stelios stephan stephen steve steven stjepan stoyan struan stuart subhash
    sudhir suk-yeol sulaiman suleiman sumit sung-min sunil surendra suresh sushil susumu sven szymon séamus søren
    tadashi tadeusz tadhg tae-yang tafadzwa taha tahir taimur takashi takeshi taneti tapio tapiwa taras tarek tariq
    taro tarquin tarun tatenda tavish tawanda tayyip ted teddy tejashwi tendai terje tero terrence tetsuya teuvo thabo
    thanos tharindu thein themba theo theodore thierry thomas thorsten thulani tiago tijjani tim timo timothy tinashe
    tipene tobias toby todd tom tomas tomasz tomislav tommaso tommy tomohiro tomos tony torben torbjorn torquil
    torsten toru toshiro travis trent trevor tristram trond trung trystan tuan tuilaepa tunde tung-lai tuomas turlough
    tushar tyler tyrone uche uchenna uday uddhav ugochukwu uhuru ulf umair umar umberto umesh upendra usama usman uwe
    vaclav vaibhav valentin valery varun vasant vasile vasily vasyl veli venkatesh vernon victor vijay vikas vikram
    viktor viliami vinay vincent vincenzo vineet vinod virat vishal vishnu vito viv vivek vladimir vladislav volodymyr
    voreqe vusi vyacheslav wai-kit waldemar wale walid walt walter waqar warren waseem wasim wassim wasswa wayne
    wei-ming weidong werner wes wesley wilfredo wilfried wilhelm wilisoni willem william wim winston wiremu witold
    wladyslaw wojciech wolfgang xavier xi xiaobo xiaoping yair yakubu yannick yannis yaobang yash yashwant yasin yasir
    yasser yasuo yaw yevgeny yitzhak yogesh yoichi yoon-ho yoshihide yoshiro young-soo yousef youssef yoweri yudi
    yuichi yuji yuri yusuf yusuke yuto yves zachary zaheer zahid zane zbigniew zdenek zeeshan zeljko zhiqiang ziad
    zoltan zoran zubair zubairu zweli éamon
    """
)

FEMALE = word_set(
    """
    abena abigail achieng ada adaeze adaobi adela adele adelina adenike adhiambo adi-koila adjoa adrijana aduke adunni
    adwoa afia afua agata agathe agnes agnieszka aicha aida ailbhe ailsa aine aino aisha aishwarya aisling akiko
    akinyi akosua akua alba alejandra aleksandra alenka alessandra alessia alexandra alexandria alice alicia alicja
    alina aliona alison allison alma amaka amalia amanda amara amarachi amber amelia amelie amina aminata amira amma
    amy ana anabel ananya anastasia anastasiya anca andreea aneta angela angelica angelika angharad anica anita anja
    anjali anke ann anna anna-maria annabel annalisa annamaria anne annegret anneli anneliese annette annie annika
    antje antonia anu anuradha aoife aparna april araba arabella araminta archana arianna ariel arja arlette arundhati
    asabe asha ashley ashwini asma astrid asuncion atieno atsuko attracta audrey aung aurelie awa awino aya ayelet
    ayesha ayse ayu azadeh barbara barbora beata beate beatrice beatriz becky belinda bella benazir bente berit
    bernadette berta beth bethan betsy betty beverly bhavana bianca bibi birgit birgitta birte biserka bisi boitumelo
    bolanle bongiwe bonnie bozena bozhena branka brenda brid bridget brigid brigitte britta brittany brittney bronagh
    bronwen bríd bukola busisiwe camila camilla candace caoimhe carla carly carmen carol carole carolina caroline
    carolyn carrie carys catarina caterina catherine cathy catrin catriona cecilia celeste celia celine cerys
    chandrika chantal charlene charlotte chebet chelsea chepkoech chepngetich cheryl chiamaka chiara chidinma chieko
    chimamanda chinwe chioma chipo chitra chiyo chloe christel christiane christina christine ciara cindy claire clara
    clarissa claudia claudine clemence clementine clodagh colleen concepcion conchita condoleezza connie consolacion
    constance consuelo cora corazon cordelia corinne cornelia courtney cressida cristina cynthia dagmar daisy dalal
    dalila daniela danielle danuta daphne dariya daryna dawn dearbhla debbie deborah debra deepa deepika deirdre delia
    delphine delyth demelza denise dervla devika diana diane dikeledi dilani dilek dilma dinah divya dolores dominika
    donna dora doris dorota dorothea dorothy dorte dragana drusilla dubravka dunja eabha ebba ebele edith edwina efua
    eileen eilidh eilish eimear eithne ekaterina ekua elaheh elaine eleanor elena eleni eleonora eleri elif elin elina
    elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elodie elsa elspeth eluned elzbieta emer
    emese emiko emilia emily emine emma erica erika erin erna ernestine esi esnart esperanza estelle esther eszter
    ethel etsuko eudora eugenia eun-ji eun-jung eva eve evelina evelyn ewa ewelina ezinne fabiola fadzai faith farah
    farzana fatima fatma fatou fatoumata faye federica felicitas fenella fernanda ffion fiadh fiame fidelma fiona
    fionnuala flavia flora florence folake folasade frances francesca franziska françoise freya frida fumiko funke
    funmi funmilayo gabriela gabriella gabrielle gail galina gathoni gayatri geeta gemma genevieve georgiana georgina
    geraldine gertrud ghazala gina giorgia giovanna gisele giulia gladys gloria gobnait gordana grace grainne
    grazielda grazyna greta gretchen grete gráinne guadalupe gudrun guinevere gunhild gunilla gwen gwenllian gyongyi
    habiba hadiza haf halima halina halyna hana hanan hanna hannah harriet haruka hatice hauwa heather hedda hedvika
    hedwig heidi heike heledd helen helena helene helga hella helle helmi hema henrietta henrike hermione hilary hilde
    hildegard hillary hina hinemoa hiroko hiromi hisako hoa holly holly-ann huda huma huong hyacinth hye-jin hyun-jung
    ibironke ida ifeoma ifeyinwa ijeoma ilaria ildiko ileana ilona ilse imee imelda imogen ina indira ines inga
    ingeborg inger ingrid inmaculada ioana irena irene irina iris irma iryna isabel isabella isabelle isadora ishbel
    ishita isla itzel ivana ivanka iveta ivy iwona iyabo izabela jacinda jacinta jacqueline jade jadranka jadwiga jana
    jane janet janice janina jarmila jaroslava jasmine jaya jayanti jean jeanine jeanne jeannette jelena jemima jen
    jenna jennifer jenny jepchirchir jepkemoi jepkosgei jeptoo jessamy jessica ji-hye jill jirina jitka joan joana
    joanna joanne johanna jolanta jolene josefina josephine jovana joy joyce juana juanita judit judita judith judy
    julia juliana julianne julie juliet jumoke junko justine justyna jutta jyoti kadiatou kaisa kaitlyn kaja kalpana
    kamala kamila kamla kanchan kara karen karin karina karla karolina kasia katalin katarina katarzyna kate kateryna
    katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kauna kavita kayla kazimiera kazuko
    keiko keisha kellyanne kerstin khadija khadijah kimberly kinga kiranmayi kirsteen kirsten kirsti kirstjen kirsty
    klara komal kosisochukwu kristen kristiina kristin kristina krystal krystyna kumari kumiko kusum kylie kyoko
    kyung-hee lacramioara lai-ling laila lakshmi lara larisa larysa lata latifa latoya laura laure lauren laurie
    lavinia layla lea leah leela leila lena lene leni lenka lenora leonie leonor leonora lerato leri lestari leticia
    letitia libuse lidia lihua liisa lila lilian liliana lillian lily lina linda lindiwe linh linnea lisa litia liv
    livia liz liza ljiljana ljubica llinos loida lois loren lorena loretta lorraine losalini lotte louisa louise lowri
    lucia lucie lucija lucinda lucy lucyna ludivine ludmila luisa luzviminda lydia lynda lynn lynne lyudmila maame
    mabel machiko madalena madeleine madhavi madhuri madison maeve magda magdalena maggie mahsa maija mair mairead
    maja makiko malala malee malgorzata malika malini mamata mamta mandy manisha manon manuela mara marama marcela
    marcelle marcheline marcia margaret margarete margarita margaux margit margot margrethe mari maria mariam mariama
    mariana marianne maricel marie marija marika mariko marilyn marina marine marisa marisol marit marites marjatta
    marjorie marlene marta martha marthe martina martine mary maryam masako mathilde matilda maud maureen maxine maya
    mayawati mayumi mechthild meena meenakshi meenal meera megan meghan megyn mei mei-ling mei-yee meihua melania
    melanie melinda melissa menna mercedes mercy mereana meredith mererid mereseini merewalesi meryem mette mhairi
    mi-kyung mi-sook mia michaela michele michelle michiko mieke mihaela miki mila milada milagros mildred milena
    milica min-ji min-jung mina minna mira miranda mireille mirela miriam mirjana miroslava mitsuko miyuki moira molly
    mona monica monika monique montserrat morag moremi morenike motoko mridula mrunal muireann mumbi munira muriel
    muthoni mylene myra máiréad nadezhda nadia nadine nafula naima najat nakato naledi namrata namukasa nancy nandini
    nandita nanette naoko naomi narges nasreen nasrin natalia natalie nataliya natalya natasha nathalie nawal neelam
    neha nekesa nellie nermin nerys nessa ngaire ngozi nguyet nia niamh nicola nicole nicoletta nikki nina ninette
    nirmala nisha njeri njoki nkechi nkiru nneka nnenna nobuko noirin nokuthula nolwazi nomalanga nomfundo nomsa
    nomvula nomvuyo nomzamo nonhlanhla nontsikelelo noor nora noriko norma nosipho nozipho nthabiseng ntombi
    ntombizodwa nuala nuria nyambura nyawira nyokabi nóirín obiageli octavia odile ogechi oksana olena olga olha olive
    olivia olufunke olwen omolara omotola onyinye ophelia orla orlaith orly ornella ottavia ottoline oxana padma
    palesa pallavi paloma pamela paola parisa parvati parveen patricia patty paula paulina pauline pearl peggy
    penelope penny perdita perla pernille petra petronella philippa philomena phoebe phyllis pia pilar pim piroska
    polly pooja poonam poppy portia prabha pramila pratibha preeti premila priscilla priti priya priyamvada priyanka
    prudence prunella purity putri rachel rachida radha radhika raelene raffaella ragnhild raisa rajni rakiya ramona
    randi rania ranjana raquel rashida rashmi ratna rebecca reema reena refilwe regina regine reiko reka rekha
    remedios renata renate renee renu renuka revathi revati reyhan rhian rhiannon rhonda ricarda riitta risa rita ritu
    rivka roberta rocio roisin ronke rosa rosalind rosalinda rosario rose rosemary roswitha rowena roxana roxanne
    ruchi rudo rukhsana rukmini rumbidzai rupa ruth ruvimbo ruzica ryoko róisín sabina sabine sabrina sachiko sade
    sadhana sadhbh sadia sadie saffron safiya saima sakshi sakura salesi sally salma salote samantha samira sanae
    sandhya sandra sangeeta sanja sanna saoirse sapana sara sarah sarita sarojini saskia satu savannah savita savitri
    seema segolene seija selma sereana serena setsuko sevgi shabana shabnam shalini shanice shannon shanta shanthi
    shanti sharmila sharon shayna shazia sheela sheila shelley shelly-ann shereen shericka sherry shilpa shira shirin
    shirley shizuko shobha shona shraddha shreya shruti shweta sian sidonie signe sigrid sile silje silke silvia
    simisola simona simone sinead sinéad siobhan siobhán sioned siti smaranda smita smriti sneha snezana snjezana
    sofia solange solveig somying sonal sonali sonia sonja soo-jin soo-young sophia sophie soraya sorcha stacey stacy
    stanislava stanislawa stefania steffi stella stephanie sudha sue suet-ling sujata sulochana sumiko sumitra sun-hee
    sun-young sunanda sunita supriya surekha susan susana susanna susannah susanne sushila sushma sushmita suzana
    suzanne svetlana swara swati sylvia sylvie tabitha takako talatu tamar tamara tamika tammy tania tanja tanvi tanya
    tara tariro tatiana tatjana tatyana tegan tegwen teresa teresita terez tereza tessa tetiana teuila thandeka thandi
    thandiwe thelma thembeka theresa therese thokozile thomasina thuy tiffany tina tingting titania titilayo tomoko
    tone torill toshiko tove tracey tracy treasa trine trudy tsai-ling tsitsi tulika tulsi tuuli tuulikki tzipi uju
    ulla ulrike uma urmila ursula urszula usha uta ute uzoamaka vaishali valentina valeria valerie vandana vanessa
    vasundhara vedrana vendula vera verena veronica veronika vesna vibeke vicky victoria vidya viktoria vimala vimbai
    viola violet violeta violetta viorica virginia virginie vita viveka vivian vlasta vlatka vrinda wai-ling wainikiti
    wairimu wambui wanda wangari wangui wanja wanjiku wanjiru wendy whitney wiebke wieslawa wilhelmina wilma winifred
    winnifred wulan xanthe xiaohong xiaoli ximena xiumei yaa yael yamini yasmin yasmina yasuko yeon-hee yetunde
    yewande yingying yoko yolanda yoo-jin yoshiko yuka yukari yukiko yuko yulia yuliya yumi yuriko yvette yvonne zahra
    zainab zanele zara zdena zdenka zeinab zelda zeljka zeynep zinaida zineb zinhle zodwa zoe zofia zsofia zsuzsa
    zsuzsanna zukiswa zuzana zuzanna
    """
)
