package coop.hatstand.json;

import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonRecyclerPools;

/** Configures the JSON library to be strict and bounded, and to write the same bytes whatever its defaults become. */
final class JsonFactories {
    private JsonFactories() {
    }

    static JsonFactory create(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                // The default pool is shared by the whole JVM and would outlive a host that unloads this library.
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
    }

    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(BriefingJson.MAX_DEPTH)
                .maxStringLength(limits.of(Limit.TEXT))
                .maxNameLength(BriefingJson.MAX_NAME)
                .maxNumberLength(BriefingJson.MAX_NUMBER)
                .maxDocumentLength(limits.bytes(Limit.PACKAGE_MIB))
                .build();
    }
}
