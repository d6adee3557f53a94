package org.relata.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherHomeTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.dublinlocalnews.com/a, , dublin",
        "https://thedublinherald.com/a, , dublin",
        "https://dublin-news.ie/a, IRL, dublin",
        "https://www.example.co.uk/a, GBR, ",
        "https://example.tv/a, , ",
        "https://dublinbakery.com/a, , ",
        "https://news.com/a, , "
    })
    void whatTheSiteIsCalled(String url, @Nullable String country, @Nullable String town) {
        assertThat(PublisherHome.of(url, Gazetteer.builtIn())).isEqualTo(new PublisherHome(country, town));
    }

    @Test
    void noAddress() {
        assertThat(PublisherHome.of(null, Gazetteer.builtIn())).isEqualTo(PublisherHome.unknown());
        assertThat(PublisherHome.of("a file.txt", Gazetteer.builtIn())).isEqualTo(PublisherHome.unknown());
    }
}
