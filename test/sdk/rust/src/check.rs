//! What a check asks of the answers that it gets.

use aws_sdk_sts::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_sts::operation::RequestId;
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::panic::Location;
use std::time::{Duration, Instant};

/// Why a check failed, in one line. Every error becomes one by `?`.
pub struct Failure(String);

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.replace('\n', " "))
    }
}

impl<E: Error> From<E> for Failure {
    #[track_caller]
    fn from(e: E) -> Self {
        let (mut text, mut cause) = (e.to_string(), e.source());
        while let Some(e) = cause {
            text += &format!(": {e}");
            cause = e.source();
        }
        Failure(format!("{text} at {}", Location::caller()))
    }
}

pub type Outcome = Result<(), Failure>;

pub fn fail<T>(reason: impl Display) -> Result<T, Failure> {
    Err(Failure(reason.to_string()))
}

pub fn that(is_true: bool, otherwise: impl Display) -> Outcome {
    if is_true { Ok(()) } else { fail(otherwise) }
}

pub fn equal<A: Debug + PartialEq<B>, B: Debug>(what: &str, got: A, want: B) -> Outcome {
    that(got == want, format!("{what} is {got:?}, want {want:?}"))
}

/// A member that must be there.
pub trait Present<T> {
    fn present(self, what: &str) -> Result<T, Failure>;
}

impl<T> Present<T> for Option<T> {
    fn present(self, what: &str) -> Result<T, Failure> {
        self.map_or_else(|| fail(format!("there is no {what}")), Ok)
    }
}

/// Wants an answer to be a refusal with AWS's code and status, whose message holds the words; gives the typed error.
pub fn refused<T, E>(answer: Result<T, SdkError<E>>, code: &str, status: u16, words: &[&str]) -> Result<E, Failure>
where
    E: Error + ProvideErrorMetadata + RequestId + CreateUnhandledError + Send + Sync + 'static,
{
    let Err(e) = answer else { return fail(format!("no {code} came")) };
    let Some(response) = e.raw_response() else { return Err(e.into()) };
    equal("status", response.status().as_u16(), status)?;
    let e = e.into_service_error();
    equal("code", e.code(), Some(code))?;
    that(e.request_id().is_some(), "the error has no request id")?;
    let message = e.message().unwrap_or_default();
    for word in words {
        that(message.contains(word), format!("{word:?} is not in {message:?}"))?;
    }
    Ok(e)
}

/// Asks, for at most two minutes, what has no waiter until it has an answer.
pub async fn until<T, F: Future<Output = Result<Option<T>, Failure>>>(what: &str, ask: impl Fn() -> F) -> Result<T, Failure> {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(120) {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    fail(format!("{what} does not end"))
}
