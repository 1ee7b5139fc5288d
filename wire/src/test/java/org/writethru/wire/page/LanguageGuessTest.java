package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Language;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The harbour was closed on Monday, and the ferries have been waiting for the ice to break.
            de | Der Hafen wurde am Montag geschlossen, und die Fähren warten auf das Ende des Eises.
            fr | Le port est fermé depuis lundi, selon la direction, et les bateaux attendent dans la baie.
            es | El puerto se cerró el lunes por el hielo, según dijo la alcaldesa, y los barcos esperan.
            it | Il porto è chiuso da lunedì, ha detto la sindaca, e i battelli aspettano nella baia con gli altri.
            pt | O porto não abriu na segunda-feira, segundo a direção, e os barcos não saem da baía.
            nl | De haven is sinds maandag dicht, zei het bestuur, en de boten wachten op het einde van de vorst.
            pl | Port jest zamknięty od poniedziałku, a statki czekają na koniec mrozów, powiedział burmistrz.
            ro | Portul este închis de luni, iar navele așteaptă în golf pentru că gheața nu s-a topit.
            tr | Liman pazartesi günü kapandı ve gemiler buzun çözülmesi için bekliyor, dedi başkan.
            az | Liman bazar ertəsi bağlanıb və gəmilər buzun əriməsi üçün gözləyir, şəhər rəhbəri bildirib.
            vi | Cảng đã đóng cửa từ thứ hai và các tàu đang chờ băng tan, ông thị trưởng cho biết.
            id | Pelabuhan itu ditutup pada hari Senin dan kapal-kapal menunggu di teluk untuk es yang mencair.
            sv | Hamnen är stängd från måndag och färjorna har inte gått till ön, säger kommunen om isen.
            nb | Havnen er stengt fra mandag, og fergene har ikke gått etter at isen kom, sier ordføreren.
            da | Havnen blev lukket mandag efter en nat med is, og færgerne er ikke sejlet af sted, siger hun.
            fi | Satama on suljettu, ja lautat ovat odottaneet jään lähtöä, kertoo kaupunki, mutta se ei riitä.
            cs | Přístav je od pondělí zavřený a lodě čekají na konec mrazů, řekl starosta, který se vrátil.
            hu | A kikötő hétfő óta zárva van, és a hajók nem indulnak, közölte a városháza, mert az öböl befagyott.
            hr | Luka je zatvorena od ponedjeljka, a brodovi čekaju da se led otopi, rekao je gradonačelnik koji će govoriti.
            ru | Порт закрыт с понедельника, и суда ждут в бухте, сообщил мэр, это было при сильном морозе.
            uk | Порт зачинено з понеділка, і судна чекають у бухті, повідомив мер під час зустрічі.
            be | Порт зачынены з панядзелка, і судны чакаюць у бухце, гэта ён таксама паведаміў.
            bg | Пристанището е затворено от понеделник и корабите чакат в залива, каза кметът, след като се върна.
            sr | Лука је затворена од понедељка, а бродови чекају да се лед отопи, рекао је градоначелник.
            kk | Порт дүйсенбіден бері жабық және кемелер мұздың еруін күтіп тұр, деп айтты әкім.
            ky | Порт дүйшөмбүдөн бери жабык жана кемелер муздун эришин күтүп турат, деп айтты мэр.
            tg | Бандар аз душанбе баста аст ва киштиҳо дар халиҷ интизор мешаванд, гуфт шаҳрдор.
            ar | أغلق الميناء منذ يوم الاثنين وقال رئيس البلدية إن السفن تنتظر في الخليج.
            fa | بندر از روز دوشنبه بسته است و کشتی‌ها در خلیج منتظر هستند، شهردار گفت.
            ur | بندرگاہ پیر سے بند ہے اور جہاز خلیج میں انتظار کر رہے ہیں، میئر نے کہا۔
            hy | Նավահանգիստը փակ է երկուշաբթի օրվանից։
            ka | პორტი ორშაბათიდან დაკეტილია.
            he | הנמל סגור מיום שני.
            el | Το λιμάνι είναι κλειστό από τη Δευτέρα.
            th | ท่าเรือปิดตั้งแต่วันจันทร์
            hi | बंदरगाह सोमवार से बंद है।
            ko | 항구는 월요일부터 닫혀 있다.
            zh | 港口自星期一起关闭，渡轮在海湾等候。
            ja | 港は月曜日から閉鎖されている。
            """)
    void theLanguageOfASentence(String language, String sentence) {
        assertThat(LanguageGuess.of(sentence)).contains(language);
        assertThat(LanguageGuess.of(sentence.repeat(400))).contains(language);
    }

    @Test
    void namesInForeignLettersDoNotOutweighTheWords() {
        assertThat(LanguageGuess.of(
                        "Åse Bjørnø of Tromsø and Jürgen Weiß of Łódź have met the crew that was on board."))
                .contains("en");
        assertThat(LanguageGuess.of("这家公司与Northgate Harbour Services签订了合同，渡轮将于明年启航。"))
                .contains("zh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hu | A kikötő a hétvégén zárva lesz.
            it | A Porto Sele i traghetti restano fermi a causa del ghiaccio.
            pt | A cidade fecha a ponte do porto a partir de hoje, para obras.
            es | La ciudad cierra a partir de hoy el puente.
            fr | La ville a fermé le pont à cause de la glace.
            sv | Två bolag i Orelhamn gick i konkurs i går.
            fi | Lenna avaa pitkän sillan yöllä ja sulkee väylän.
            """)
    void aSentenceWithFewWordsThatTell(String language, String sentence) {
        assertThat(LanguageGuess.of(sentence)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi | परिषद ने बांध पर मतदान टाल दिया है।
            bn | পরিষদ বাঁধ নিয়ে ভোট পিছিয়ে দিয়েছে।
            ta | அணை மீதான வாக்கெடுப்பு தள்ளிவைக்கப்பட்டது.
            te | ఆనకట్టపై ఓటింగ్ వాయిదా పడింది.
            ml | അണക്കെട്ടിന്റെ വോട്ടെടുപ്പ് മാറ്റിവച്ചു.
            gu | બંધ પરનું મતદાન મુલતવી રહ્યું.
            pa | ਡੈਮ ਬਾਰੇ ਵੋਟ ਟਾਲ ਦਿੱਤੀ ਗਈ।
            th | สภาเลื่อนการลงมติเรื่องเขื่อน
            my | ဆည်အတွက် မဲခွဲခြင်း ရွှေ့ဆိုင်းသည်။
            km | ការបោះឆ្នោតលើទំនប់ត្រូវបានពន្យារ។
            am | ስለ ግድቡ የሚሰጠው ድምፅ ተላለፈ።
            """)
    void scriptsOfOneLanguageOrOneThatIsLikeliestTellIt(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @Test
    void theEndingOfAPossessiveIsNoWord() {
        assertThat(LanguageGuess.of("Mayor’s aide, Harbour's chief, Town`s clerk, Port´s crew: the ice"))
                .contains("en");
    }

    @Test
    void lettersInTwoPartsAreThoseInOne() {
        assertThat(
                        LanguageGuess.of(
                                "Pr\u030Ci\u0301stav je zavr\u030Ceny\u0301 a lode\u030C c\u030Cekaji\u0301, r\u030Cekl, podle"))
                .contains("cs");
    }

    @Test
    void wordsOfNamesSayNothing() {
        assertThat(LanguageGuess.ofEnough("Rao, Los Alamos, 3; Vaz, La Paz, 2; Orel, El Alto, 1; Lund, Los Alamos, 1"))
                .isEmpty();
        assertThat(LanguageGuess.of("Rao, Los Alamos, 3; Vaz, La Paz, 2; the rest are tied at 1"))
                .contains("en");
    }

    @Test
    void tooLittleSaysNothing() {
        assertThat(LanguageGuess.of("")).isEmpty();
        assertThat(LanguageGuess.of("12 – 3 : 4")).isEmpty();
        assertThat(LanguageGuess.ofEnough("Northgate")).isEmpty();
        assertThat(LanguageGuess.ofEnough("The ice in the harbour")).contains("en");
    }

    @Test
    void languageThatASenderSaysGivesWayToOneThatATextSurelyIsIn() {
        var english = "The harbour was closed on Monday, and the ferries have been waiting for the ice to break. "
                + "It was the first time that the works had to do so, and all of them said that they would not do it again in the year.";
        assertThat(LanguageGuess.insteadOf(new Language("it"), english)).contains("en");
        assertThat(LanguageGuess.insteadOf(new Language("ar"), english)).contains("en");
        assertThat(LanguageGuess.insteadOf(new Language("en-GB"), english)).isEmpty();
        assertThat(LanguageGuess.insteadOf(new Language("lb"), english)).isEmpty();
        assertThat(LanguageGuess.insteadOf(new Language("sr-Latn"), english)).isEmpty();
        assertThat(LanguageGuess.insteadOf(new Language("it"), english.substring(0, 90)))
                .isEmpty();
        var finnish =
                "Lennan satamassa epäillään törkeää ilkivaltaa, kertoo poliisi. Tekijää etsitään yhä, ja väylä pysyy suljettuna. "
                        + "Poliisin mukaan silta vaurioitui pahoin yöllä, mutta lautat pääsevät lähtemään päivällä.";
        assertThat(LanguageGuess.insteadOf(new Language("en"), finnish)).contains("fi");
    }
}
