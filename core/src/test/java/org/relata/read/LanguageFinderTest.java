package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Eight languages in our own words, English full of foreign names, and texts too short to say anything. */
class LanguageFinderTest {

    private static final Map<String, String> TEXTS = new TreeMap<>(
            Map.of(
                    "ar",
                    "قال متحدث باسم الجيش يوم الاثنين إن القوات دخلت المدينة بعد معارك استمرت أسبوعين، وإن عشرات العائلات غادرت منازلها.",
                    "de",
                    "Die Armee hat am Montag nach zwei Wochen schwerer Kämpfe die Stadt eingenommen, wie ein Sprecher mitteilte. Viele"
                            + " Familien haben ihre Häuser verlassen und sind über den Fluss in die Nachbarprovinz geflohen, wo es an"
                            + " Wasser und Brot fehlt.",
                    "es",
                    "El ejército entró el lunes en la ciudad después de dos semanas de combates, según un portavoz. Muchas familias han"
                            + " dejado sus casas y cruzaron el río hacia la provincia vecina, donde faltan agua y pan para todos.",
                    "fr",
                    "L'armée est entrée lundi dans la ville après deux semaines de combats, a déclaré un porte-parole. De nombreuses"
                            + " familles ont quitté leurs maisons et traversé le fleuve vers la province voisine, où l'eau manque.",
                    "ru",
                    "Армия вошла в город в понедельник после двух недель боёв, сообщил представитель командования. Многие семьи покинули"
                            + " свои дома и перешли через реку в соседнюю область, где не хватает воды и хлеба.",
                    "uk",
                    "Військо увійшло до міста в понеділок після двох тижнів боїв, повідомив речник командування. Багато родин залишили"
                            + " свої домівки та перейшли річку до сусідньої області, де бракує води й хліба.",
                    "tr",
                    "Ordu, iki hafta süren çatışmaların ardından pazartesi günü şehre girdi, dedi bir sözcü. Birçok aile evlerini terk"
                            + " ederek nehrin karşı yakasındaki komşu ile sığındı; orada su ve ekmek bulmak çok güç.",
                    "pt",
                    "O exército entrou na cidade na segunda-feira depois de duas semanas de combates, disse um porta-voz. Muitas famílias"
                            + " deixaram as suas casas e atravessaram o rio para a província vizinha, onde não há água nem pão."));

    @Test
    void eightLanguagesAreTold() {
        TEXTS.forEach((code, text) -> {
            assertThat(LanguageFinder.language(text, null)).as(code).isEqualTo(code);
            assertThat(LanguageFinder.language(text, "en"))
                    .as("%s in an English template", code)
                    .isEqualTo(code);
        });
    }

    @Test
    void englishWithForeignNamesIsEnglish() {
        String arabic =
                "Abu Muhammad al-Jawlani met Sheikh Abdullah al-Muhaysini and Abu Maria al-Qahtani of Jabhat Fath"
                        + " al-Sham and Harakat Ahrar al-Sham al-Islamiyya in Khan Shaykhun and then in Maarrat al-Numan.";
        String spanish =
                "Members of the Ejército de Liberación Nacional and the Fuerzas Armadas Revolucionarias de Colombia"
                        + " – Ejército del Pueblo fought in San José del Guaviare and El Carmen de Bolívar, said Juan Manuel Santos.";
        assertThat(LanguageFinder.language(arabic, null)).isEqualTo("en");
        assertThat(LanguageFinder.language(spanish, null)).isEqualTo("en");
        assertThat(LanguageFinder.language(spanish, "es")).isEqualTo("en");
    }

    @Test
    void shortTextsAreNotForeign() {
        for (String text : new String[] {
            "Rebels took Deir ez-Zor.",
            "Raid in Aleppo",
            "Frente Nacional: no.",
            "Jabhat al-Nusra",
            "A raid.",
            "x",
            "BOOM!!!",
            "2025-05-19 12:30",
            "Abu Bakr al-Baghdadi, Abu Umar al-Shishani, Abu Ali al-Anbari, Abu Muhammad al-Adnani"
        }) {
            assertThat(LanguageFinder.language(text, null)).as(text).isIn(null, "en");
            assertThat(LanguageFinder.language(text, "en")).as(text).isEqualTo("en");
        }
    }

    @Test
    void whatIsStatedIsBelievedOfALanguageThatIsNotEnglish() {
        assertThat(LanguageFinder.language("Die Armee ging.", "de")).isEqualTo("de");
        assertThat(LanguageFinder.language(TEXTS.getOrDefault("uk", ""), "uk")).isEqualTo("uk");
    }
}
