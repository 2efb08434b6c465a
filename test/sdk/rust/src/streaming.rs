//! Answers that come in pieces.

use crate::asking::{QUESTION, capital, greedy, parse, said, turn};
use crate::check::{Outcome, Present, equal, that};
use crate::driver::Driver;
use aws_sdk_bedrockruntime::types::{ConverseStreamOutput as Event, ResponseStream};
use serde_json::json;
use std::time::Instant;

impl Driver {
    pub async fn converse_stream(&mut self) -> Outcome {
        let whole = self.runtime.converse().model_id(&self.model).messages(turn(QUESTION)).inference_config(greedy(24)).send().await?;
        let mut answer = self.runtime.converse_stream().model_id(&self.model).messages(turn(QUESTION)).inference_config(greedy(24)).send().await?;
        let (mut text, mut kinds, mut stop, mut usage) = (String::new(), Vec::new(), None, None);
        while let Some(event) = answer.stream.recv().await? {
            match event {
                Event::MessageStart(_) => kinds.push("start"),
                Event::ContentBlockDelta(d) => {
                    kinds.push("delta");
                    text += d.delta().and_then(|d| d.as_text().ok()).present("text")?;
                }
                Event::ContentBlockStop(_) => kinds.push("block stop"),
                Event::MessageStop(m) => {
                    kinds.push("stop");
                    stop = Some(m.stop_reason);
                }
                Event::Metadata(m) => {
                    kinds.push("metadata");
                    usage = m.usage;
                }
                other => that(false, format!("there is an event {other:?}"))?,
            }
        }
        equal("text", text.as_str(), said(&whole)?)?;
        equal("stop reason", stop.as_ref(), Some(whole.stop_reason()))?;
        equal("usage", usage.as_ref(), whole.usage())?;
        that(kinds.len() > 10, format!("the answer came in {} events", kinds.len()))?;
        equal("first event", kinds[0], "start")?;
        equal("last events", &kinds[kinds.len() - 4..], ["delta", "block stop", "stop", "metadata"])
    }

    pub async fn invoke_model_stream(&mut self) -> Outcome {
        let whole = self.runtime.invoke_model().model_id(&self.model).body(capital()).send().await?;
        let mut answer = self.runtime.invoke_model_with_response_stream().model_id(&self.model).body(capital()).send().await?;
        equal("content type", answer.content_type(), "application/json")?;
        let (mut text, mut last) = (String::new(), json!(null));
        while let Some(event) = answer.body.recv().await? {
            let ResponseStream::Chunk(part) = event else { return that(false, format!("there is an event {event:?}")) };
            last = parse(part.bytes().present("bytes")?)?;
            text += last["generation"].as_str().present("text")?;
        }
        equal("text", &json!(text), &parse(whole.body())?["generation"])?;
        let metrics = &last["amazon-bedrock-invocationMetrics"];
        that(metrics["inputTokenCount"].as_i64() > Some(0) && metrics["outputTokenCount"].as_i64() > Some(0), format!("the metrics are {metrics}"))
    }

    /// A stream that is given up disturbs no later answer.
    pub async fn cancel_stream(&mut self) -> Outcome {
        let story = turn("Tell me a very long story.");
        let mut answer = self.runtime.converse_stream().model_id(&self.model).messages(story).inference_config(greedy(2000)).send().await?;
        let mut deltas = 0;
        while deltas < 3 {
            let event = answer.stream.recv().await?.present("third piece")?;
            deltas += event.is_content_block_delta() as i32;
        }
        drop(answer);
        let begin = Instant::now();
        let next = self.runtime.converse().model_id(&self.model).messages(turn(QUESTION)).inference_config(greedy(2)).send().await?;
        equal("tokens", next.usage().present("usage")?.output_tokens(), 2)?;
        let took = begin.elapsed().as_secs();
        that(took < 10, format!("the next answer took {took} s"))
    }
}
