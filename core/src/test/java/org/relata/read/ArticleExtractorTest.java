package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Document;
import org.relata.model.PartKind;

/** What belongs to an article and what stands around it, each kind of page in the fewest tags. */
class ArticleExtractorTest {

    private static final String FIRST =
            "<p>Two convoys left the port of Tartus on Monday, the harbour office said.</p>";
    private static final String SECOND =
            "<p>The first carried flour for the camps in the east, and the second was turned back by the army.</p>";
    private static final String THIRD =
            "<p>Drivers said that soldiers had fired over their heads near the crossing, and that nobody was hurt.</p>";
    private static final String STORY = FIRST + SECOND + THIRD;

    private static Document read(String page) throws IOException {
        List<ReadResult> results = ReadingTest.read(page.getBytes(StandardCharsets.UTF_8), "-");
        assertThat(results).hasSize(1).first().isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) results.get(0)).document();
    }

    private static String body(String page) throws IOException {
        Document document = read(page);
        return document.parts().get(0).span().of(document.text());
    }

    @Test
    void theLeadStandsBetweenTitleAndText() throws IOException {
        String page = "<html><body><main><h1>Convoys leave Tartus</h1><h2 class=deck>Flour is on its way to the camps,"
                + " but one column was stopped.</h2><div class=meta>By A. Writer</div><div class=article-body>"
                + STORY + "</div></main></body></html>";
        assertThat(body(page))
                .startsWith("Flour is on its way")
                .contains("\n\nTwo convoys left")
                .doesNotContain("By A. Writer");
    }

    @Test
    void anArticlesHeaderIsNoSitesHeader() throws IOException {
        String page = "<html><body><header><a href=/>The Courier</a></header><article><header>" + FIRST + SECOND + THIRD
                + "</header></article><footer>Printed in the old town, all the year round.</footer></body></html>";
        assertThat(body(page)).startsWith("Two convoys").endsWith("nobody was hurt.");
    }

    @Test
    void whatStandsBeforeTheTitleIsAnotherArticles() throws IOException {
        String teasers = "<div><p>A ferry sank off the island on Sunday with thirty people on board, police said.</p>"
                + "<p>The council of Hama met for the first time this year and spoke of roads and of wells.</p></div>";
        String page = "<html><head><title>The Courier - Convoys leave the port of Tartus</title></head><body><div>"
                + teasers + "<div class=page-title>Convoys leave the port of Tartus</div>" + STORY
                + "</div></body></html>";
        Document document = read(page);
        assertThat(document.title()).isEqualTo("Convoys leave the port of Tartus");
        assertThat(document.text()).doesNotContain("ferry").doesNotContain("council of Hama");
    }

    @Test
    void aHeadingThatIsALinkHomeIsTheSites() throws IOException {
        String page = "<html><head><title>Convoys leave the port | Courier</title></head><body>"
                + "<h1><a href='https://courier.example/'>Courier</a></h1>" + STORY + "</body></html>";
        assertThat(read(page).title()).isEqualTo("Convoys leave the port");
    }

    @Test
    void headingsGoWithWhatTheyHead() throws IOException {
        String page = "<html><body><div>" + FIRST
                + "<h3>More of this</h3><ul><li><a href=a>A ferry sinks near Raqqa</a></li>" + "</ul>" + SECOND
                + "<h3>At the crossing</h3>" + THIRD + "<h3>Downloads</h3></div></body></html>";
        assertThat(body(page)).contains("At the crossing").doesNotContain("More of this", "Downloads", "ferry");
    }

    @Test
    void aLineMaySayThatSomethingElseBegins() throws IOException {
        String page = "<html><body><div>" + STORY + "<div>Über den Autor</div><p>The writer has lived in the port for"
                + " ten years.</p></div></body></html>";
        assertThat(body(page)).endsWith("nobody was hurt.");
    }

    @Test
    void paragraphsBesideTheBestElementBelongToIt() throws IOException {
        String links =
                "<p><a href=1>Aleppo and its citadel in pictures</a> <a href=2>Homs, a walk through the souk</a></p>";
        String page = "<html><body><div class=field>" + FIRST + links + SECOND + SECOND + links.repeat(5) + "<div>"
                + THIRD + THIRD + SECOND + "</div></div></body></html>";
        assertThat(body(page)).startsWith("Two convoys").doesNotContain("citadel");
    }

    @Test
    void unseenHyphensPartNoWord() throws IOException {
        String page = "<html><body><p>Sol&shy;diers of the Second Corps en&shy;tered Tar&shy;tus on Monday, the"
                + " har&shy;bour office said.</p></body></html>";
        assertThat(body(page))
                .isEqualTo("Soldiers of the Second Corps entered Tartus on Monday, the harbour office said.");
    }

    @Test
    void linkedDataAreTakenWhereTheTreeShowsNoArticle() throws IOException {
        String stated = STORY.replace("</p><p>", "\\n").replaceAll("</?p>", "");
        String page =
                "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Convoys leave\","
                        + "\"articleBody\":\"" + stated + " " + stated
                        + "\"}</script></head><body><div id=app><p>Please turn on"
                        + " scripts to read this page.</p></div></body></html>";
        assertThat(body(page)).startsWith("Two convoys left the port").contains("said.\n\nThe first carried");
    }

    @Test
    void namesAreNotBelievedWhereNothingElseIsLeft() throws IOException {
        String page = "<html><body><div class=promo>" + STORY + "</div><div class=sidebar>"
                + STORY.replace("port", "town") + "</div><div class=teaser>" + SECOND + THIRD + "</div></body></html>";
        assertThat(body(page)).contains("Two convoys");
    }

    @Test
    void whoMadeAPictureIsNoCaption() throws IOException {
        String page =
                "<html><body><article>" + STORY + "<figure><img src=a><figcaption>The crossing at noon. (R. Haddad /"
                        + " Courier)</figcaption></figure><figure><img src=b><figcaption>© R. Haddad</figcaption></figure></article>"
                        + "</body></html>";
        Document document = read(page);
        assertThat(document.parts().stream().filter(part -> part.kind() == PartKind.CAPTION))
                .extracting(part -> part.span().of(document.text()))
                .containsExactly("The crossing at noon.");
    }
}
