/** Forenames that a reader of a language's news is expected to know and that the lists lack, written down by ourselves. */
export const knownForenames: Record<string, string> = {
  de: `Achim Adolf Albrecht Alexander Alfred Alois Andrea Andreas Angela Anja Anke Anna Anne Annegret Annette Anton Antje Armin Arno Arnold Arthur
    August Axel Barbara Bastian Beate Benedikt Benjamin Bernd Bernhard Bernt Bert Berthold Berti Bettina Birgit Birgitt Björn Boris Brigitte
    Bruno Burkhard Carl Carola Carsten Charlotte Christa Christel Christian Christiane Christina Christine Christof Christoph Claudia Claus Conrad
    Cornelia Dagmar Daniel Daniela David Detlef Detlev Dieter Dietmar Dietrich Dirk Dominik Doris Dorothea Eberhard Eckart Eckhard Edgar Edmund
    Egon Ekkehard Elisabeth Elke Ellen Elmar Emil Erhard Erich Erik Erika Ernst Erwin Eva Ewald Fabian Felix Ferdinand Florian Frank Franz
    Franziska Frauke Fred Frieder Friedhelm Friedrich Fritz Gabi Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gert Gesine Gisela Gottfried
    Gregor Gudrun Guido Gunter Gustav Günter Günther Hanna Hannah Hannelore Hannes Hans Harald Harry Hartmut Heide Heidemarie Heidi Heidrun Heike
    Heiko Heiner Heinrich Heinz Helene Helga Helmut Henning Henrik Herbert Heribert Hermann Hertha Hilde Hildegard Holger Horst Hubert Hubertus
    Hugo Ilse Ines Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Jakob Jan Jana Jens Joachim Jochen Johann Johanna Johannes Jonas Josef
    Joseph Judith Julia Julian Jupp Jutta Jörg Jörn Jürgen Kai Karin Karl Karla Karsten Katharina Kathrin Katja Katrin Kerstin Kirsten Klara
    Klaus Konrad Konstantin Kristina Kurt Lars Lea Lena Leo Leon Leonhard Lieselotte Lisa Lorenz Lothar Luca Ludger Ludwig Luise Lukas Lutz
    Magdalena Maik Manfred Manuela Marc Marcel Marco Marcus Margarete Margit Margot Margret Maria Marianne Marie Mario Marion Markus Marlies
    Martha Martin Martina Mathias Matthias Max Maximilian Mechthild Meike Melanie Michael Michaela Mirko Monika Moritz Nadine Nicole Niklas
    Nikolaus Nils Nina Norbert Olaf Oliver Olga Oskar Oswald Otmar Ottmar Otto Pascal Patrick Paul Paula Peer Peter Petra Philipp Pia Rainer Ralf
    Ralph Reiner Reinhard Reinhold Renate Rene Richard Rita Robert Roland Rolf Roman Rosemarie Rudi Rudolf Ruth Rüdiger Sabine Sandra Sara Sarah
    Sascha Sebastian Siegbert Siegfried Siegmar Sigmar Silke Silvia Simon Simone Sonja Sophie Stefan Stefanie Steffen Steffi Stephan Susanne
    Sven Sylvia Tanja Theo Theodor Theresa Thilo Thomas Thorsten Till Tim Timo Tina Tobias Torsten Udo Uli Ulla Ulf Ulrich Ulrike Ursula Ute Uwe
    Valentin Verena Vera Veronika Viktor Volker Volkmar Walter Waltraud Werner Wiebke Wilfried Wilhelm Willi Willy Winfried Wolf Wolfgang
    Wolfram Xaver Yvonne`,
  pl: `Adam Adrian Agata Agnieszka Albert Aleksander Aleksandra Alfred Alicja Alina Amelia Anastazja Andrzej Aneta Anna Antoni Antonina Arkadiusz
    Artur August Barbara Bartłomiej Bartosz Beata Bernard Blanka Błażej Bogdan Bogumił Bogusław Bogusława Bolesław Borys Bożena Bronisław
    Cecylia Celina Cezary Cyprian Czesław Dagmara Damian Daniel Danuta Dariusz Dawid Dominik Dominika Donald Dorota Edward Edyta Elżbieta Emil
    Emilia Ernest Eryk Eugeniusz Ewa Ewelina Fabian Feliks Ferdynand Filip Franciszek Gabriel Gabriela Genowefa Grażyna Grzegorz Gustaw Halina
    Hanna Helena Henryk Hubert Ignacy Igor Irena Ireneusz Iwona Izabela Jacek Jadwiga Jakub Jan Janina Janusz Jarosław Jerzy Joanna Jolanta
    Józef Józefa Julia Julian Juliusz Justyna Kacper Kajetan Kamil Kamila Karol Karolina Katarzyna Kazimierz Kazimiera Kinga Klaudia Kornel
    Krystian Krystyna Krzysztof Ksawery Laura Lech Lena Leon Leonard Leszek Lidia Liliana Lucjan Lucyna Ludwik Łucja Łukasz Maciej Magdalena
    Maja Maksymilian Małgorzata Marceli Marcin Marek Maria Marian Marianna Mariola Mariusz Marta Martyna Maryla Marzena Mateusz Matylda
    Michalina Michał Mieczysław Mikołaj Mirosław Mirosława Monika Natalia Nina Norbert Olaf Oleg Olga Oliwia Oskar Patrycja Patryk Paulina
    Paweł Piotr Przemysław Radosław Rafał Regina Renata Robert Roman Romuald Ryszard Sandra Sebastian Seweryn Sławomir Sonia Stanisław
    Stanisława Stefan Stefania Sylwester Sylwia Szymon Tadeusz Teresa Tomasz Urszula Wacław Waldemar Wanda Weronika Wiesław Wiesława Wiktor
    Wiktoria Wincenty Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zofia Zuzanna Zygmunt Żaneta
    Pawła Pawłowi Pawłem Pawle Marka Markowi Markiem Marku Jacka Jackowi Jackiem Jacku Leszka Leszkowi Leszkiem Wojtek Wojtka Wojtkiem Franek
    Franka Tomek Tomka Tomkiem Bartek Bartka Radek Radka Radkiem Jarek Jarka Sławek Sławka Agnieszce Monice Dominice Weronice Hillary Barack
    Baracka Barackiem Barackowi Jean Claude Emmanuel Angela Frans Theresa Władimir Rex Mike Steve Jared Ivanka Melania Michelle Boris Nigel
    Benjamin Recep Siergiej Dmitrij Wołodymyr Petro`,
  ru: `Авдотья Агата Аделина Адам Айдар Айрат Алевтина Александр Александра Алексей Алена Алёна Алина Алиса Алла Альберт Альбина Анастасия
    Анатолий Ангелина Андрей Анна Антон Антонина Аркадий Арина Арсен Арсений Артемий Артём Артем Артур Аслан Ахмед Белла Богдан Борис Булат
    Вадим Валентин Валентина Валерий Валерия Варвара Василий Василиса Вениамин Вера Вероника Виктор Виктория Виталий Виталина Владимир
    Владислав Владислава Владлен Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Давид Дана Данила Даниил Дарья Денис Диана
    Дина Дмитрий Евгений Евгения Егор Екатерина Елена Елизавета Ефим Жанна Захар Зинаида Злата Зоя Иван Игнат Игорь Илья Инга Инна Иосиф Ирина
    Кирилл Клавдия Клара Константин Кристина Ксения Лариса Лев Леонид Лидия Лилия Любовь Людмила Магомед Майя Макар Максим Маргарита Марат
    Марина Мария Марк Матвей Мирон Михаил Муса Мурат Надежда Назар Наталия Наталья Никита Николай Нина Оксана Олег Олеся Ольга Остап Павел
    Пётр Петр Платон Полина Прохор Равиль Раиса Рамзан Рамиль Регина Рената Ринат Роберт Родион Роман Ростислав Руслан Рустам Савелий Светлана
    Святослав Семён Семен Серафима Сергей Снежана София Софья Станислав Степан Таисия Тамара Тарас Татьяна Тимофей Тимур Тихон Ульяна Фёдор
    Федор Феликс Филипп Эдуард Элеонора Элла Эльвира Эльдар Эмма Эрик Юлиан Юлия Юрий Яков Яна Ян Ярослав Ярослава Адольф Алан Альфред Анджей
    Андреас Андре Антонио Арнольд Барак Бенджамин Билл Билли Брайан Вальтер Вернер Вильгельм Вольфганг Гарри Генри Герхард Гордон Грэм Грета
    Дональд Джастин Джек Джеймс Джереми Джеффри Джим Джо Джозеф Джон Джордж Джорджа Джулиан Дуглас Дэвид Дэниел Жан Жак Жозе Жоао Йенс
    Каролина Карл Карлос Катрин Кеннет Кевин Крис Кристиан Кристофер Ларс Лех Луиджи Луис Маргарет Маркус Мартин Матео Маттео Мишель Найджел
    Нил Ник Оливер Пауль Педро Пабло Петер Питер Пол Ральф Ричард Роберто Рональд Саймон Сара Себастьян Стив Стивен Томас Тереза Терри Тим Том
    Тони Уильям Урсула Франк Франсуа Фрэнк Ханс Хосе Хуан Чарльз Эдвард Эммануэль Эндрю Эрнст
    Павла Павлу Павлом Павле Льва Льву Львом Льве Петра Петру Петром Петре Рекс Рекса Рексом Хиллари Майкл Майк Джаред Иванка Мелания Ангела
    Франс Маргрете Клод Жан-Клод Тереза Биньямин Реджеп Ким Си Беата Федерика Антониу Пан`,
  uk: `Адам Аліна Алла Альона Анастасія Анатолій Ангеліна Андрій Анна Антон Аркадій Арсен Арсеній Артем Артур Богдан Богдана Борис Вадим Валентин
    Валентина Валерій Валерія Василь Василина Вероніка Віктор Вікторія Віолета Віра Віталій Влада Владислав Володимир Всеволод Вячеслав Галина
    Ганна Геннадій Георгій Гліб Григорій Давид Дарина Денис Діана Дмитро Едуард Ельвіра Євген Євгенія Єва Єгор Єлизавета Захар Злата Зоя Іван
    Іванна Ігор Ілля Інна Ірина Йосип Катерина Кирило Костянтин Кристина Ксенія Лариса Лев Леонід Леся Лідія Любов Людмила Макар Максим
    Маргарита Марина Марія Марко Мар'яна Матвій Микита Микола Мирон Мирослав Мирослава Михайло Надія Назар Наталія Наталя Ніна Оксана Олег
    Олександр Олександра Олексій Олена Олеся Ольга Орест Остап Павло Петро Платон Поліна Раїса Роман Ростислав Руслан Руслана Сергій Світлана
    Святослав Семен Соломія Софія Станіслав Степан Тамара Тарас Тетяна Тимофій Тимур Уляна Федір Христина Юлія Юрій Яків Яна Ярослав Ярослава`,
  cs: `Adam Adéla Adriana Albert Alena Aleš Alexandr Alexandra Alice Alois Andrej Andrea Aneta Anežka Anna Antonín Arnošt Barbora Blanka Blažena
    Bohumil Bohuslav Boris Božena Břetislav Cyril Dagmar Dalibor Dana Daniel Daniela David Denis Dita Dominik Dominika Drahomíra Dušan Eduard
    Eliška Ema Emil Erik Eva Evžen Ferdinand Filip František Františka Gabriela Hana Helena Hynek Igor Irena Iva Ivan Ivana Iveta Jakub Jan
    Jana Jarmila Jaromír Jaroslav Jaroslava Jindřich Jiří Jitka Josef Julie Kamil Kamila Karel Karolína Kateřina Klára Kristýna Květa Ladislav
    Lada Lenka Leoš Libor Libuše Linda Lubomír Luboš Lucie Luděk Ludmila Ludvík Lukáš Magdaléna Marcel Marcela Marek Marie Markéta Marta
    Martin Martina Matěj Matouš Michael Michaela Michal Milada Milan Milena Miloš Miloslav Miloslava Miluše Miriam Miroslav Miroslava Monika
    Natálie Nikola Nina Oldřich Olga Ondřej Oskar Otakar Oto Patrik Pavel Pavla Pavlína Petr Petra Přemysl Radek Radim Radka Radomír Radovan
    Renata René Richard Robert Roman Rostislav Rudolf Růžena Sabina Šárka Silvie Simona Slavomír Soňa Stanislav Štefan Štěpán Štěpánka
    Světlana Tadeáš Tereza Tomáš Václav Veronika Věra Viktor Viktorie Vilém Vít Vítězslav Vladimír Vladimíra Vladislav Vlasta Vlastimil
    Vojtěch Vratislav Zbyněk Zdeněk Zdeňka Zdenka Zuzana`,
  es: `Adolfo Adriana Agustín Alberto Alejandra Alejandro Alfonso Alfredo Alicia Álvaro Amparo Ana Andrés Ángel Ángela Antonia Antonio Arturo
    Aurelio Beatriz Begoña Belén Benito Bernardo Blanca Camilo Carla Carlos Carmen Carolina Cayetana Cecilia César Claudia Clara Concepción
    Consuelo Cristina Cristóbal Daniel Daniela David Diego Dolores Domingo Eduardo Elena Elisa Emilio Enrique Ernesto Esperanza Esteban
    Eugenio Eva Evo Federico Felipe Félix Fernanda Fernando Fidel Florentino Francisco Gabriel Gerardo Gonzalo Gregorio Guillermo Gustavo
    Héctor Hugo Ignacio Inés Inmaculada Irene Isabel Ismael Iván Jaime Javier Jesús Joaquín Jordi Jorge José Josefa Juan Juana Julia Julián
    Julio Laura Leandro Leonardo Leticia Lorena Lorenzo Lourdes Lucas Lucía Luis Luisa Magdalena Manuel Manuela Marcelo Marcos Margarita María
    Mariano Mario Marta Martín Mateo Matías Mauricio Mercedes Miguel Miriam Mónica Montserrat Natalia Nicolás Norma Nuria Olga Óscar Pablo
    Paloma Patricia Pedro Pilar Rafael Ramiro Ramón Raquel Raúl Ricardo Roberto Rocío Rodolfo Rodrigo Rosa Rosario Rubén Salvador Santiago
    Sebastián Sergio Silvia Sofía Soledad Susana Teresa Tomás Valentín Vanesa Verónica Vicente Víctor Virginia Xavier Yolanda`,
  it: `Achille Adriano Agnese Alberto Aldo Alessandra Alessandro Alessia Alessio Alfonso Alfredo Amedeo Andrea Angela Angelo Anna Antonella
    Antonio Armando Arturo Augusto Barbara Beatrice Benedetta Bruno Camilla Carla Carlo Carmelo Carmine Caterina Cecilia Cesare Chiara Claudia
    Claudio Corrado Costanza Cristian Cristina Daniela Daniele Dario Davide Diego Domenico Donatella Edoardo Elena Eleonora Elisa Elisabetta
    Emanuele Emilio Emma Enrica Enrico Ernesto Ettore Eugenio Ezio Fabio Fabrizio Federica Federico Felice Filippo Flavio Franca Francesca
    Francesco Franco Gabriele Gaetano Gennaro Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Gianpaolo Gino Giorgia Giorgio Giovanna
    Giovanni Giulia Giuliano Giulio Giuseppe Giuseppina Graziano Guglielmo Guido Ignazio Ilaria Irene Ivano Laura Leonardo Lorenzo Luca Lucia
    Luciano Ludovico Luigi Luisa Manuela Marcello Marco Margherita Maria Mariano Marina Mario Marta Martina Massimiliano Massimo Matilde
    Matteo Maurizio Mauro Michela Michele Mirko Monica Nicola Nicoletta Nino Orazio Osvaldo Ottavio Paola Paolo Pasquale Patrizia Pierluigi
    Piero Pietro Raffaele Raffaella Renato Renzo Riccardo Roberta Roberto Rocco Rosa Rosario Salvatore Sandro Sara Sergio Silvana Silvia
    Silvio Simona Simone Sofia Stefania Stefano Susanna Teresa Tiziana Tiziano Tommaso Ugo Umberto Valentina Valeria Valerio Vincenzo Vittorio
    Vito Walter`,
  fr: `Adèle Adrien Agathe Agnès Alain Alexandra Alexandre Alexis Alice Alphonse Amélie Anaïs André Angélique Anne Annie Antoine Antoinette
    Arnaud Arthur Audrey Aurélie Aurélien Baptiste Bastien Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carole
    Caroline Catherine Cécile Céline Chantal Charles Charlotte Christelle Christian Christiane Christine Christophe Claire Clara Claude
    Claudine Clémence Clément Clémentine Colette Corinne Cyril Damien Danièle David Delphine Denis Didier Dominique Édith Édouard Éliane
    Élisabeth Élise Élodie Émile Émilie Emma Emmanuel Emmanuelle Éric Estelle Étienne Eugène Fabien Fabrice Florence Florian Francine Francis
    Franck François Françoise Frédéric Gabriel Gaëlle Geneviève Georges Gérald Gérard Ghislaine Gilbert Gilles Guillaume Gustave Guy Hélène
    Henri Hervé Hubert Hugo Inès Isabelle Jacqueline Jacques Jean Jeanne Jérémy Jérôme Joël Joseph Josiane Julie Julien Juliette Karine
    Laetitia Laure Laurence Laurent Léa Léon Line Lionel Loïc Louis Louise Luc Lucie Lucien Ludovic Madeleine Magali Manon Manuel Marc Marcel
    Margaux Marguerite Marie Marine Marion Martine Mathieu Mathilde Matthieu Maurice Maxime Mélanie Michel Michèle Mireille Monique Muriel
    Myriam Nadine Nathalie Nicolas Nicole Noël Odile Olivier Pascal Pascale Patrice Patricia Patrick Paul Pauline Philippe Pierre Quentin
    Raphaël Raymond Régis Rémi Renaud René Richard Robert Roger Roland Romain Sandrine Sébastien Serge Ségolène Simone Solange Sophie Stéphane
    Stéphanie Suzanne Sylvain Sylvie Tanguy Théo Thérèse Thibault Thierry Thomas Valérie Véronique Victor Vincent Virginie Viviane Xavier Yann
    Yannick Yves Yvette Yvonne Zoé`,
  nl: `Adriaan Alexander Alexandra Anita Anke Ann Anna Anne Anneke Annelies Annemie Anton Arie Arjen Arthur Astrid Bart Bas Bert Bram Bruno
    Caroline Chris Christel Christiaan Claudia Cornelis Danny David Dieter Dirk Edith Eddy Eline Ellen Els Emma Erik Eric Esther Etienne Eva
    Femke Ferdinand Filip Floris Frank Frans Freddy Frederik Freek Geert Gerard Gerda Gerrit Gert Gijs Greet Griet Guido Guus Guy Hannah Hanne
    Hans Harry Hein Hendrik Henk Herman Hilde Hugo Inge Ingrid Isabelle Ivo Jaap Jan Jasper Jean Jelle Jeroen Job Johan Johanna Joke Joost Jos
    Joris Jozef Judith Jurgen Karel Karin Katrien Kees Kim Klaas Koen Kris Kristof Lars Laura Leen Lies Lieve Linda Lode Loes Louis Luc Lucas
    Ludo Maarten Mark Marc Marcel Maria Marianne Marijke Marleen Martijn Martin Mathias Matthijs Menno Michel Miet Mieke Mia Monique Nathalie
    Nico Niels Noël Norbert Olivier Pascal Patrick Paul Paula Peter Petra Philippe Piet Pieter Pim Raf Renaat Rik Rob Robert Robbert Roel
    Roland Ronald Ruben Ruud Sander Sandra Sabine Saskia Sien Sigrid Silvia Simon Sofie Sonja Stef Stefaan Stefan Sven Sylvia Theo Thijs
    Thomas Tim Tine Tom Ton Veerle Vera Vincent Walter Wendy Wilfried Willem Wim Wouter Yves Yvonne`,
  hi: `अंकित अंजलि अखिलेश अजय अजित अनिल अनीता अनुराग अनुष्का अब्दुल अभिषेक अमन अमर अमित अमिताभ अमृता अरविंद अरुण अर्जुन अशोक अश्विनी आकाश
    आदित्य आनंद आमिर आरती आलिया आशा आशीष इंदिरा इमरान ऋषि एकता एकनाथ ऐश्वर्या कंगना कपिल कमल करण करीना कविता किरण कुणाल कृष्ण कैलाश गणेश
    गीता गोपाल गौतम गौरव जगदीश जयराम जयशंकर जितेंद्र ज्योति तेजस्वी दिनेश दिलीप दिव्या दीपक दीपिका देवेंद्र द्रौपदी धर्मेंद्र नरेंद्र नवीन
    नितिन निर्मला नीतीश नीरज नेहा पंकज पवन पीयूष पूजा प्रकाश प्रताप प्रदीप प्रवीण प्रशांत प्रिया प्रियंका प्रीति बृजेश भूपेंद्र मंजू मनीष
    मनोज मनमोहन ममता महेंद्र महेश माधुरी मायावती मीना मुकेश मुलायम मोहन मोहम्मद यशवंत योगी योगेश रजनी रणबीर रणवीर रमेश रवि रविंद्र राकेश
    राघव राजनाथ राजीव राजू राजेंद्र राजेश राधा राहुल रितु रीता रेखा रोहित लक्ष्मी लालू ललित वंदना वरुण वसुंधरा विक्रम विजय विनय विनोद
    विराट विवेक विशाल विष्णु वीरेंद्र शंकर शरद शशि शाहरुख शिल्पा शिवराज श्याम श्रद्धा संगीता संजय संजीव संतोष संदीप सचिन सतीश सत्येंद्र समीर
    सरिता सलमान सविता सीमा सुधीर सुनील सुनीता सुभाष सुमित सुरेंद्र सुरेश सुषमा सोनिया सौरभ स्मृति हरीश हार्दिक हेमंत हेमा`,
  he: `אביב אביגדור אביגיל אבי אבישי אברהם אהוד אהרן אורי אורית אורן אורלי אילן אילנה איתי איתמר איריס אלון אליהו אלכס אמיר אמנון אסנת אסף אפרת
    אריאל אריה ארנון אתי בועז בני בניה בנימין ברוך בצלאל גבי גדעון גיא גיל גילה גלית גלעד דוד דורית דינה דליה דנה דניאל דני הדס הילה הרצל
    חגית חיים חנה טל טלי יאיר יגאל יהודה יהודית יואב יואל יובל יוחנן יונתן יוסי יוסף יורם ינון יניב יעל יעקב יפית יצחק ירון ישראל כרמית לאה
    לימור ליאור ליאת ליטל מאיר מוטי מיכאל מיכל מירב מירי מלכה מנחם מרדכי מרים משה מתן נדב נועם נועה נחום נטלי ניצן נפתלי סיון סמדר עדי עודד
    עופר עידית עידו עינב עמוס עמיר עמית ענת ערן פנינה צבי צחי ציפי קרן ראובן רוית רון רונית רוני רותם רחל רינה רמי רפאל שאול שגית שולמית שושנה
    שי שירה שלום שלומי שלמה שמואל שמעון שמרית שרון שרה תומר תמר`,
};

/** Surnames likewise, of languages whose writing has no capitals to tell names by. */
export const knownSurnames: Record<string, string> = {
  hi: `अंसारी अग्रवाल अडाणी अंबानी अय्यर अरोड़ा अली अहमद आजाद आडवाणी आजमी इस्लाम ओझा ओबेरॉय कपूर कश्यप कादरी कुमार कुमारी कुशवाहा कृष्णन केजरीवाल
    कोहली कौर कौशिक खट्टर खन्ना खरगे खान गंगवार गडकरी गहलोत गांधी गिल गुप्ता गोयल गोस्वामी घोष चंद्रा चटर्जी चड्ढा चव्हाण चौटाला चौधरी चौबे
    चौहान जाधव जेटली जैन जोशी झा टंडन ठाकरे ठाकुर डोभाल ढिल्लों तिवारी तेंदुलकर त्यागी त्रिपाठी त्रिवेदी थरूर दत्त दास दीक्षित दुबे देव
    देवगौड़ा देशमुख देसाई द्विवेदी धवन धामी धोनी नड्डा नाथ नायडू नायर नेहरू पंडित पंत पटनायक पटेल पठान पवार पांडे पांडेय पाटिल पाठक पायलट
    पासवान पुरी प्रसाद फडणवीस बंसल बघेल बच्चन बजाज बनर्जी बराड़ बसु बादल बिष्ट बेदी बोस भगत भट्ट भट्टाचार्य भागवत भाटी भारद्वाज मल्होत्रा
    महतो मलिक माथुर माहेश्वरी मित्तल मिश्र मिश्रा मीणा मुंडा मुखर्जी मुर्मू मेनन मेहता मेहरा मोदी मौर्य यादव योगी रंजन राजपूत राजे राठौड़
    राठौर राणा राव रावत रेड्डी रैना लांबा वर्मा वाजपेयी वाड्रा वैष्णव व्यास शंकर शर्मा शास्त्री शाह शिंदे शुक्ला शेख श्रीवास्तव सक्सेना
    सचदेवा सहगल साहू सिंह सिंधिया सिद्धू सिन्हा सिब्बल सिसोदिया सीतारमण सेठ सेन सैनी सोरेन सोलंकी हुड्डा हुसैन`,
  he: `אבוטבול אברהם אברהמי אדלשטיין אוחיון אוחנה אולמרט אזולאי איזנקוט אלון אליהו אלקיים אלקין אלמוג אמסלם אקוניס ארבל ארדן אשכנזי בוזגלו
    ביטון בירן בן-גביר ברזילי ברק ברקת גבאי גולדברג גולדשטיין גולן גולדמן גלנט גנץ גרינברג גרוס דהאן דיין דיכטר דנינו דרעי הורביץ הכהן הלוי
    הנגבי הרצוג וייס ויצמן וקנין זוהר זילבר חדד חזן חיון טביב טיבי יהב יוסף יעקב יצחקי ישראלי כהן כהנא כץ לביא לוי לוין ליברמן לפיד מזרחי
    מויאל מיכאלי מלכה מלמד מנדלבליט מרגלית משה נבון נחום נתניהו סגל סויסה סולומון סמוטריץ סעדה עמר עמית עמיר פינטו פלד פרידמן פרץ פריש צור
    קארה קליין קפלן קרמר רבין רבינוביץ רגב רון רוזן רוזנברג רוט רותם ריבלין שחם שטרית שטרן שיין שלום שמיר שמעוני שפירא שקד שרון ששון תמיר`,
};
